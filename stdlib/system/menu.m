## menu (TITLE, OPTION, ...)
## menu (TITLE, OPTIONS)
## Print a title and numbered options, ask for a number, and return it.
##   >> choice = menu ('Optimiser', 'gradient descent', 'fminunc')   % not run
##   >> if false, menu ('Colour', 'red', 'green'), end
## See also: input, yes_or_no
function choice = menu (title, varargin)
  if (nargin < 2)
    print_usage ();
  end
  if (! ischar (title))
    error ("menu: TITLE must be a string");
  end
  if (nargin == 2 && iscellstr (varargin{1}))
    options = varargin{1};
  elseif (iscellstr (varargin))
    options = varargin;
  else
    error ("menu: All OPTIONS must be strings or cell array of strings");
  end
  if (! isempty (title))
    printf ("%s\n", title);
  end
  while (true)
    for k = 1:numel (options)
      printf ("  [%2d] %s\n", k, options{k});
    end
    printf ("\n");
    text = input ("Select a number: ", "s");
    choice = str2double (text);
    if (choice == fix (choice) && choice >= 1 && choice <= numel (options))
      return;
    end
    warning ("menu: input is not a valid number\n");
  end
end

%!error <All OPTIONS must be strings> menu ('t', 5)
