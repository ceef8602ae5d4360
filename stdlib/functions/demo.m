## demo NAME
## demo NAME N
## demo ("NAME", N)
## Show and run the examples of the function NAME: the %!demo blocks in its file, or only the N-th of them. Between
## two of them a key is waited for where somebody is at the keyboard.
##   >> demo demo 1
##   demo example 1:
##    x = 1:3;
##    y = 2 * x
##
##   y =
##
##      2   4   6
##
## See also: example, test
function demo (name, n)
  if (nargin < 1)
    print_usage ();
  end
  if (nargin < 2)
    n = 0;
  elseif (ischar (n))
    n = str2double (n);
  end
  if (! isscalar (n) || ! (n == fix (n)))
    error ("demo: N must be a scalar integer");
  end
  code = __demo_blocks__ (name);
  if (! iscell (code))
    warning ("demo: no function %s found", name);
    return;
  elseif (isempty (code))
    warning ("demo: no demo available for %s", name);
    return;
  elseif (n > numel (code))
    warning ("demo: only %d demos available for %s", numel (code), name);
    return;
  end
  if (n > 0)
    which = n;
  else
    which = 1:numel (code);
  end
  for k = which
    if (k != which(1))
      try
        input ("Press <enter> to continue: ", "s");
      catch
        printf ("\n");      # nobody is there
      end
    end
    printf ("%s example %d:%s\n\n", name, k, code{k});
    try
      run_demo (code{k});
    catch e
      printf ("%s example %d: failed\n%s\n", name, k, e.message);
    end
  end
end

## In a workspace of its own.
function run_demo (code__)
  eval (code__);
end

%!demo
%! x = 1:3;
%! y = 2 * x

%!demo
%! disp ("second");

%!test
%! s = evalc ("demo demo 2");
%! assert (s, "demo example 2:\n disp (\"second\");\n\nsecond\n");
%!error <demo: N must be a scalar integer> demo ("demo", "x")
%!warning <demo: only 2 demos available for demo> demo demo 3
%!warning <demo: no function no_such_function found> demo no_such_function
%!warning <demo: no demo available for sin> demo sin
