## what ()
## what (DIR)
## W = what (DIR)
## The program files, data files and the like in a folder, listed, or as a struct: path, m, mat, mex, oct,
## mdl, slx, p, classes, packages.
##   >> fclose (fopen ("one.m", "w")); what (pwd ()).m
##   ans =
##   {
##     [1,1] = one.m
##   }
##
##   >> delete one.m
## See also: which, ls, dir
function w = what (folder = pwd ())
  if (! ischar (folder))
    error ("what: DIR must be a string");
  end
  s = struct ("path", "", "m", {cell(0, 1)}, "mat", {cell(0, 1)}, "mex", {cell(0, 1)}, "oct", {cell(0, 1)}, ...
              "mdl", {cell(0, 1)}, "slx", {cell(0, 1)}, "p", {cell(0, 1)}, "classes", {cell(0, 1)}, "packages", {cell(0, 1)});
  if (isfolder (folder))
    s.path = make_absolute_filename (folder);
    names = readdir (folder);
  else
    names = {};
    s = repmat (s, 0, 1);
  end
  for k = 1:numel (names)
    [~, stem, ext] = fileparts (names{k});
    if (any (names{k}(1) == "@+")  && isfolder (fullfile (folder, names{k})))
      kind = {"classes", "packages"}{1 + (names{k}(1) == "+")};
      s.(kind){end+1, 1} = names{k}(2:end);
    elseif (any (strcmp (ext, {".m", ".mat", ".oct", ".mex", ".mdl", ".slx", ".p"})) && ! isfolder (fullfile (folder, names{k})))
      s.(ext(2:end)){end+1, 1} = names{k};
    end
  end
  if (nargout > 0)
    w = s;
    return;
  end
  if (isempty (s))
    return;
  end
  titles = {"m", "M-files"; "mat", "MAT-files"; "oct", "OCT-files"; "mex", "MEX-files"; "classes", "Classes"; "packages", "Packages"};
  for k = 1:rows (titles)
    list = s.(titles{k, 1});
    if (! isempty (list))
      printf ("%s in directory %s:\n\n%s\n", titles{k, 2}, s.path, list_in_columns (list, 80, "   "));
    end
  end
end

%!test
%! d = tempname (); mkdir (d); mkdir (fullfile (d, "@cls")); fclose (fopen (fullfile (d, "a.m"), "w"));
%! w = what (d);
%! assert ({w.m, w.mat, w.classes}, {{"a.m"}, cell(0, 1), {"cls"}});
%! assert (! isempty (strfind (evalc ("what (d)"), "M-files in directory")));
%! confirm_recursive_rmdir (false, "local"); rmdir (d, "s");
%!assert (size (what ("/no such folder")), [0 1])
%!error <what: DIR must be a string> what (1)
