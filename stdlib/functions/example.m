## example NAME
## example NAME N
## S = example ("NAME", N)
## [S, IDX] = example ("NAME")
## Show the examples of the function NAME without running them: the %!demo blocks in its file, or only the N-th of them.
## Where there are none, the examples in its help are run.
## With results nothing is shown: S is the text, and S(IDX(k):IDX(k+1)-1) the k-th example.
##   >> example demo 2
##   demo example 2:
##    disp ("second");
##
## See also: demo, test
function [s, idx] = example (name, n)
  if (nargin < 1)
    print_usage ();
  end
  if (nargin < 2)
    n = 0;
  elseif (ischar (n))
    n = str2double (n);
  end
  if (! isscalar (n) || ! (n == fix (n)))
    error ("example: N must be a scalar integer");
  end
  code = __demo_blocks__ (name);
  if (! iscell (code))
    warning ("example: no function %s found", name);
    code = {};
    n = 0;
  elseif (isempty (code) && nargout == 0 && run_help_examples (name, n))
    return;
  elseif (isempty (code))
    warning ("example: no example available for %s", name);
    n = 0;
  elseif (n > numel (code))
    warning ("example: only %d examples available for %s", numel (code), name);
    code = {};
    n = 0;
  end
  if (n > 0)
    which = n;
  else
    which = 1:numel (code);
  end
  if (nargout > 0)
    s = [code{which}];
    idx = cumsum ([1, cellfun(@numel, code(which))]);
  else
    for k = which
      printf ("%s example %d:%s\n\n", name, k, code{k});
    end
  end
end

## The lines after >> in its help, as at the prompt; false: there are none.
function found = run_help_examples (__name__, __n__)
  __lines__ = regexp (get_help_text (__name__), '^\s*>> ([^\n]*)', "tokens", "lineanchors");
  found = ! isempty (__lines__);
  for __k__ = 1:numel (__lines__)
    if (__n__ > 0 && __k__ != __n__)
      continue;
    end
    printf (">> %s\n", __lines__{__k__}{1});
    try
      eval (__lines__{__k__}{1});
    catch __error__
      printf ("error: %s\n", __error__.message);
    end_try_catch
  end
end

%!test
%! [s, idx] = example ("demo");
%! assert (s(idx(2):end), "\n disp (\"second\");");
%!error <example: N must be a scalar integer> example ("demo", [1 2])
%!warning <example: no function no_such_function found> example no_such_function
%!assert (evalc ("example floor"), ">> floor (-2.5)\nans = -3\n")
