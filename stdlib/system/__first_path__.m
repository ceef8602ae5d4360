## FOLDERS = __first_path__ ()
## The folders that OCTAVO_PATH (or OCTAVE_PATH) puts on the path when the program begins, in a cell row.
##   >> iscellstr (__first_path__ ())
##   ans = 1
##
## See also: pathdef
function folders = __first_path__ ()
  text = getenv ("OCTAVO_PATH");
  if (isempty (text))
    text = getenv ("OCTAVE_PATH");
  end
  folders = cell (1, 0);
  if (! isempty (text))
    folders = ostrsplit (text, pathsep (), true);
  end
end
