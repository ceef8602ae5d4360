## ls
## ls OPTION ... NAME ...
## LIST = ls (...)
## The names in a directory, as the system's command of that name lists them; or as a char matrix.
##   >> csvwrite ('a.csv', 1); ls ('a.csv')
##   a.csv
##   >> ischar (ls ('/'))
##   ans = 1
## See also: dir, readdir, glob
function retval = ls (varargin)
  if (! iscellstr (varargin))
    error ("ls: all arguments must be character strings");
  end
  args = {};
  for k = 1:numel (varargin)
    names = {tilde_expand(varargin{k})};
    if (! isempty (regexp (names{1}, '[*?\[]', "once")) && ! isempty (glob (names{1})))
      names = glob (names{1})';
    end
    args = [args, names];
  end
  [status, output] = __run_program__ ("ls", "-1", args{:});
  if (status != 0)
    if (nargout == 0)
      puts (output);
      return;
    end
    error ("ls: command exited abnormally with status %d\n", status);
  end
  names = strsplit (output, "\n");
  if (isempty (names{end}))
    names(end) = [];
  end
  if (nargout > 0)
    retval = char (names);
  else
    puts (list_in_columns (names));
  end
end

%!assert (ischar (ls ("/")))
