## file_in_loadpath (FILE)
## The full name of FILE in the current directory or the first directory of the path that has it; [] if none has.
##   >> file_in_loadpath ('no_such_file_anywhere')
##   ans = [](0x0)
## See also: path, which, exist
function fname = file_in_loadpath (file)
  if (nargin < 1)
    print_usage ();
  end
  dirs = ostrsplit (path (), pathsep ());
  for k = 1:numel (dirs)
    name = fullfile (dirs{k}, file);
    if (isfile (name))
      fname = make_absolute_filename (name);
      return;
    end
  end
  fname = [];
end

%!assert (file_in_loadpath ('no_such_file_anywhere'), [])
