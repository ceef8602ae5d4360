## type NAME ...
## TEXT = type (NAME, ...)
## Show what NAME is: a variable with its value, a function with its text, or the contents of a file. With a result, the
## texts in a cell array.
##   >> x = 3; type x
##   x is a variable
##   3
##   
## See also: which, who, exist
function retval = type (varargin)
  if (nargin < 1)
    print_usage ();
  end
  if (! iscellstr (varargin))
    error ("type: arguments must be strings");
  end
  quiet = nargin > 1 && any (strcmpi (varargin{1}, {"-q", "-quiet"}));
  if (quiet)
    varargin(1) = [];
  end
  out = cell (size (varargin));
  for k = 1:numel (varargin)
    name = varargin{k};
    text = behind = "";
    if (isvarname (name) && evalin ("caller", sprintf ('exist ("%s", "var");', name)))
      text = evalin ("caller", sprintf ("evalc ('disp (%s)');", name));
      if (! quiet)
        text = sprintf ("%s is a variable\n%s\n", name, text);
      end
    elseif (exist (name, "file") == 2 && ! isempty (file_in_loadpath (name)))
      text = fileread (name);
      behind = "\n";
    else
      switch (exist (name))
        case 0
          error ("type: '%s' undefined", name);
        case 103
          text = sprintf ("%s is a command-line function\n\n", name);
        otherwise
          file = which (name);
          if (strncmp (file, "stdlib/", 7))        # part of the program, no file
            text = __library_text__ (name);
            if (! quiet)
              text = sprintf ("%s is a function of the library\n\n%s", name, text);
            end
          elseif (isfile (file))
            text = fileread (file);
            behind = "\n";
            if (! quiet)
              text = sprintf ("%s is the user-defined function defined from: %s\n\n%s", name, file, text);
            end
          else
            text = sprintf ("%s is a built-in function\n", name);
          end
      end
    end
    if (nargout == 0)
      text = [text behind];
    end
    out{k} = text;
  end
  if (nargout == 0)
    printf ("%s", out{:});
  else
    retval = out;
  end
end

%!test
%! x = 3;
%! assert (type ('x'), {"x is a variable\n3\n\n"});
%!error <type: 'no_such_name_here' undefined> type no_such_name_here
%!test
%! text = type ("cross"){1};
%! assert (strncmp (text, "cross is a function of the library", 34));
%! assert (! isempty (strfind (text, "function")));
%!assert (type ("sin"), {"sin is a built-in function\n"})
