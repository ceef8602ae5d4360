## optimset ()
## OPTIONS = optimset ()
## OPTIONS = optimset (NAME, VALUE, ...)
## OPTIONS = optimset (OLD, NAME, VALUE, ...)
## OPTIONS = optimset (OLD, NEW)
## OPTIONS = optimset (FUNCTION)
## Options for fminunc, fminsearch, fminbnd, fzero, fsolve and lsqnonneg as a struct: from pairs of names and values,
## changed in an OLD struct, or the defaults of the FUNCTION with that name. Without arguments all names are listed, or
## returned with empty values. A name's case does not matter; one that is unknown is kept, with a warning.
##   >> options = optimset ('GradObj', 'on', 'MaxIter', 400)
##   options =
##
##     scalar structure containing the fields:
##
##       GradObj = on
##       MaxIter = 400
##
## See also: optimget, fminunc, fminsearch, fzero
function out = optimset (varargin)
  n = nargin;
  if (n == 0)
    names = __optim_name__ ();
    if (nargout == 0)
      printf ("\nAll possible optimization options:\n\n");
      printf ("  %s\n", names{:});
      puts ("\n");
    else
      out = cell2struct (cell (size (names)), names, 1);
    end
  elseif (n == 1 && ischar (varargin{1}))
    out = defaults (varargin{1});
  elseif (n == 1 && isstruct (varargin{1}))
    out = varargin{1};
  elseif (n == 2 && isstruct (varargin{1}) && isstruct (varargin{2}))
    out = varargin{1};
    new = varargin{2};
    names = fieldnames (new);
    for k = 1:numel (names)
      if (! isempty (new.(names{k})))
        out.(__optim_name__ ('optimset', names{k})) = new.(names{k});
      end
    end
  elseif (mod (n, 2) == 1 && isstruct (varargin{1}))
    out = set_pairs (varargin{1}, varargin(2:end));
  elseif (mod (n, 2) == 0)
    if (! iscellstr (varargin(1:2:end)))
      error ('cell2struct: FIELDS must be a cell array of strings or a scalar string');
    end
    out = set_pairs (struct (), varargin);
  else
    print_usage ();
  end
end

function s = set_pairs (s, pairs)
  for k = 1:2:numel (pairs)
    s.(__optim_name__ ('optimset', pairs{k})) = pairs{k + 1};
  end
end

function s = defaults (name)
  switch (name)
    case 'fminunc'
      s = struct ('AutoScaling', 'off', 'FunValCheck', 'off', 'FinDiffType', 'forward', 'GradObj', 'off', ...
                  'MaxFunEvals', [], 'MaxIter', 400, 'OutputFcn', [], 'TolFun', 1e-6, 'TolX', 1e-6, 'TypicalX', []);
    case 'fminsearch'
      s = struct ('Display', 'notify', 'FunValCheck', 'off', 'MaxFunEvals', [], 'MaxIter', [], 'OutputFcn', [], ...
                  'TolFun', 1e-4, 'TolX', 1e-4);
    case 'fzero'
      s = struct ('Display', 'notify', 'FunValCheck', 'off', 'MaxFunEvals', Inf, 'MaxIter', Inf, 'OutputFcn', [], ...
                  'TolX', eps);
    case 'fminbnd'
      s = struct ('Display', 'notify', 'FunValCheck', 'off', 'MaxFunEvals', 500, 'MaxIter', 500, 'OutputFcn', [], ...
                  'TolX', 1e-4);
    case 'fsolve'
      s = struct ('AutoScaling', 'off', 'ComplexEqn', 'off', 'FunValCheck', 'off', 'FinDiffType', 'forward', ...
                  'Jacobian', 'off', 'MaxFunEvals', [], 'MaxIter', 400, 'OutputFcn', [], 'Updating', 'off', ...
                  'TolFun', 1e-6, 'TolX', 1e-6, 'TypicalX', []);
    case {'lsqnonneg', 'pqpnonneg'}
      s = struct ('MaxIter', 1e5);
    case 'qp'
      s = struct ('MaxIter', 200, 'TolX', sqrt (eps));
    otherwise
      error ('optimset: no defaults for function ''%s''', name);
  end
end

%!assert (optimset ('tolx', 1e-3, 'maxi', 5), struct ('TolX', 1e-3, 'MaxIter', 5))
%!assert (optimset (struct ('TolX', 1), struct ('TolX', [], 'MaxIter', 2)), struct ('TolX', 1, 'MaxIter', 2))
%!assert (optimset (struct ('TolX', 1), 'TolX', 2), struct ('TolX', 2))
%!assert (optimset ('fminunc').MaxIter, 400)
%!error <optimset: no defaults for function 'sin'> optimset ('sin')
%!error <Invalid call to optimset> optimset (3)
%!warning <optimset: unrecognized option: foo> optimset ('foo', 1);
