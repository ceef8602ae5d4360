## savepath FILE
## STATUS = savepath (FILE)
## Write a line "addpath (...)" with the folders that addpath has put on the path into the program FILE, in the place of one that savepath wrote there before;
## running FILE brings them back. Without FILE: ".octavorc" in the home folder. STATUS: 0 if it could be written.
##   >> f = [tempname() ".m"]; old = addpath (tempdir ()); savepath (f)
##   >> isempty (strfind (fileread (f), "addpath (")), path (old); delete (f);
##   ans = 0
##
## See also: path, addpath, pathdef
function status = savepath (file)
  if (nargin > 1)
    print_usage ();
  end
  if (nargin == 0)
    file = fullfile (get_home_dir (), ".octavorc");
  end
  mark = {"## Begin savepath", "## End savepath"};
  added = setdiff (ostrsplit (path (), pathsep ()), ostrsplit (pathdef (), pathsep ()), "stable");
  text = "";
  if (exist (file, "file"))
    text = fileread (file);
    at = strfind (text, mark{1});
    upto = strfind (text, mark{2});
    if (! isempty (at) && ! isempty (upto) && upto(end) > at(1))
      text = [text(1:at(1)-1), text(upto(end)+numel (mark{2})+1:end)];
    end
  end
  if (! isempty (text) && text(end) != "\n")
    text(end+1) = "\n";
  end
  if (! isempty (added))
    quoted = cellfun (@(s) ["'" strrep(s, "'", "''") "'"], added, "UniformOutput", false);
    text = [text, mark{1}, "\naddpath (", strjoin(quoted, ", "), ");\n", mark{2}, "\n"];
  end
  [fid, msg] = fopen (file, "w");
  good = fid >= 0;
  if (good)
    good = fputs (fid, text) == 0;
    good = fclose (fid) == 0 && good;
  end
  if (nargout > 0)
    status = double (! good);
  elseif (! good)
    error ("savepath: could not save path to '%s': %s", file, msg);
  end
end

%!test
%! f = [tempname() ".m"]; fid = fopen (f, "w"); fputs (fid, "x = 1;\n"); fclose (fid);
%! old = path ();
%! unwind_protect
%!   addpath (tempdir ()); assert (savepath (f), 0); assert (savepath (f), 0);
%!   text = fileread (f); assert (numel (strfind (text, "addpath (")), 1); assert (strncmp (text, "x = 1;", 6));
%! unwind_protect_cleanup
%!   path (old); delete (f);
%! end_unwind_protect
%!assert (savepath ("/no/such/folder/file"), 1)
%!error <savepath: could not save path> savepath ("/no/such/folder/file")
