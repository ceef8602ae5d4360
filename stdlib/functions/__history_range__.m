## __history_range__ (WHO)
## __history_range__ (WHO, FIRST)
## __history_range__ (WHO, FIRST, LAST)
## The text of statements of the history, without that which asks for them (the last).
##   >> if false, __history_range__ ("run_history"), end
## See also: run_history
function text = __history_range__ (who, varargin)
  if (nargin > 3)
    error ("Invalid call to %s", who);
  end
  all = history ();
  count = numel (all) - 1;
  ends = [count, count];
  for k = 1:numel (varargin)
    n = varargin{k};
    if (ischar (n))
      n = str2double (n);
    end
    if (! (isscalar (n) && n == fix (n)))
      error ("%s: '%s' is no number of a statement", who, num2str (varargin{k}));
    end
    if (n < 0)
      n += count + 1;
    end
    ends(k:end) = n;
  end
  lost = ends(ends < 1 | ends > count);
  if (! isempty (lost))
    error ("%s: there is no statement %d in the history", who, lost(1));
  end
  step = 1 - 2 * (ends(2) < ends(1));
  text = sprintf ("%s\n", all{ends(1):step:ends(2)});
end
