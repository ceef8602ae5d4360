## file_in_path (PATH, FILE)
## The full name of FILE in the first directory of PATH (joined by colons) that has it; [] if none has.
##   >> file_in_path ('/bin:/usr/bin', 'no_such_program')
##   ans = [](0x0)
## See also: file_in_loadpath, path
function fname = file_in_path (p, file)
  if (nargin < 2)
    print_usage ();
  end
  dirs = ostrsplit (p, pathsep ());
  for k = 1:numel (dirs)
    fname = fullfile (dirs{k}, file);
    if (isfile (fname))
      return;
    end
  end
  fname = [];
end

%!assert (file_in_path ('/bin:/usr/bin', 'no_such_program'), [])
