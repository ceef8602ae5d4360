## printd (OBJ, FILENAME)
## OUT_FILE = printd (...)
## Write what disp shows of OBJ into a text file; FILENAME ends in ".txt".
##   >> f = [tempname() ".txt"]; printd ([1 2; 3 4], f); t = fileread (f), delete (f);
##   t =    1   2
##      3   4
##
## See also: disp, evalc, diary
function out_file = printd (obj, filename)
  if (nargin != 2)
    print_usage ();
  elseif (! ischar (filename))
    error ("printd: FILENAME must be a string");
  end
  [~, ~, ending] = fileparts (filename);
  if (isempty (ending))
    error ("printd: output FILENAME '%s' requires a suffix: txt", filename);
  elseif (! strcmpi (ending, ".txt"))
    error ("printd: text is written to files that end in .txt only, not to '%s'", filename);
  end
  [fid, msg] = fopen (filename, "w");
  if (fid < 0)
    error ("printd: failed to open '%s': %s", filename, msg);
  end
  fputs (fid, disp (obj));
  fclose (fid);
  if (nargout > 0)
    out_file = filename;
  end
end

%!error <printd: output FILENAME 'a' requires a suffix> printd (1, "a")
%!error <printd: text is written to files that end in .txt only> printd (1, "a.pdf")
%!error <Invalid call> printd (1)
