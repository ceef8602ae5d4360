## [XOPT, FMIN, ERRNUM, EXTRA] = glpk (C, A, B, LB, UB, CTYPE, VARTYPE, SENSE, PARAM)
## The least C'*x (SENSE -1: the greatest) where A*x and B are as CTYPE says, row by row ("U" A*x <= B, "L"
## >=, "S" equal, "D" between -B and B, "F" anything), and LB <= x <= UB (0 and Inf). VARTYPE: "C" for real,
## "I" for whole elements of x. ERRNUM is 0 if the library had no difficulties; EXTRA has lambda, redcosts
## (dual variables; not of integer problems), time and status: 5 for an optimum, 2 feasible, 3 and 4
## infeasible, 6 unbounded. PARAM is a struct of msglev, scale, dual, price, rtest, itlim, tmlim, branch,
## btrack, presol, toldj, tolbnd, tolpiv, objll, objul, tolint, tolobj. By the GNU Linear Programming Kit,
## loaded at first use.
##   >> [x, value] = glpk ([10; 6; 4], [1 1 1; 10 4 5; 2 2 6], [100; 600; 300], [], [], "UUU", "CCC", -1)
##   x =
##
##      33.3333
##      66.6667
##            0
##
##   value = 733.33
## See also: qp, sqp, lsqnonneg
function [xopt, fmin, errnum, extra] = glpk (c, A, b, lb = [], ub = [], ctype = "", vartype = "", ...
                                            sense = 1, param = struct ())
  if (nargin < 3 || nargin > 9)
    print_usage ();
  end
  if (! isnumeric (c) || isempty (c) || ! isvector (c) || ! isreal (c) || ! all (isfinite (c)))
    error ("glpk: C must be a real vector with finite values");
  end
  n = numel (c);
  if (! isnumeric (A) || isempty (A))
    error ("glpk: A cannot be an empty matrix");
  elseif (! isreal (A) || columns (A) != n || ndims (A) > 2)
    error ("glpk: A must be %d-by-%d, not %d-by-%d", rows (A), n, rows (A), columns (A));
  elseif (! all (isfinite (A(:))))
    error ("glpk: A must have finite values");
  end
  m = rows (A);
  if (! isnumeric (b) || isempty (b))
    error ("glpk: B cannot be an empty vector");
  elseif (! isreal (b) || numel (b) != m || any (isnan (b)))
    error ("glpk: B must be a real-valued %d-by-1 vector", m);
  end
  lb = bounds_of (lb, "LB", 0, n);
  ub = bounds_of (ub, "UB", Inf, n);
  lb(isinf (lb)) = -Inf;                        # an infinite bound is none, whatever its sign
  ub(isinf (ub)) = Inf;
  ctype = types_of (ctype, "CTYPE", "S", m, "FUSLD", "F, U, S, L, or D");
  vartype = types_of (vartype, "VARTYPE", "C", n, "CI", "C or I");
  if (isempty (sense))
    sense = 1;
  elseif (ischar (sense) || ! isscalar (sense) || ! isreal (sense))
    error ("glpk: SENSE must be an integer value");
  end
  if (isempty (param))
    param = struct ();
  elseif (! isstruct (param))
    error ("glpk: PARAM must be a structure");
  end
  p = numbers_of (param);
  if (any (lb > ub))
    xopt = NA (n, 1);
    fmin = NA;
    errnum = 4;
    extra = struct ("lambda", NA (m, 1), "redcosts", NA (n, 1), "time", 0, "status", -1);
    return;
  end
  p.sense = sense;
  order = {"msglev", "sense", "dual", "price", "rtest", "itlim", "tmlim", "presol", "tolbnd", "toldj", "tolpiv", ...
           "objll", "objul", "branch", "btrack", "tolint", "tolobj", "scale"};
  vector = cellfun (@(name) double (p.(name)), order);
  [xopt, fmin, errnum, status, lambda, costs] = ...
    __glpk__ (double (c(:)), full (double (A)), double (b(:)), double (lb(:)), double (ub(:)), ctype, vartype, vector);
  integers = any (vartype == "I");
  if (errnum != 0)
    xopt = NA (n, 1);
    fmin = NA;
    lambda = NA (m, 1);
    costs = NA (n, 1);
  end
  extra = struct ();
  if (! integers)
    extra.lambda = lambda;
    extra.redcosts = costs;
  end
  extra.time = 0;
  extra.status = status;
  if (errnum != 0)
    extra.status = -1;
  end
end

function v = bounds_of (v, label, usual, n)
  if (isempty (v))
    v = usual * ones (n, 1);
  elseif (! isnumeric (v) || ! isreal (v) || numel (v) != n || ! isvector (v) || any (isnan (v)))
    error ("glpk: %s must be a real-valued %d-by-1 column vector", label, n);
  end
end

function t = types_of (t, label, usual, n, letters, said)
  if (isempty (t))
    t = repmat (usual, 1, n);
  elseif (! ischar (t) || numel (t) != n || ! isvector (t))
    error ("glpk: %s must be a char vector of length %d", label, n);
  elseif (! all (ismember (t, letters)))
    error ("glpk: %s must contain only %s", label, said);
  end
  t = t(:)';
end

## The parameters with what is usual where nothing is said; what the library cannot take is an error here.
function p = numbers_of (param)
  usual = struct ("msglev", 1, "scale", 16, "dual", 1, "price", 34, "rtest", 34, "itlim", Inf, "tmlim", Inf, ...
                  "presol", 1, "tolbnd", 1e-7, "toldj", 1e-7, "tolpiv", 1e-10, "objll", -realmax, "objul", realmax, ...
                  "branch", 4, "btrack", 4, "tolint", 1e-5, "tolobj", 1e-7);
  allowed = struct ("msglev", 0:3, "dual", 1:3, "price", [17 34], "rtest", [17 34], "presol", 0:1, "branch", 1:5, "btrack", 1:4);
  p = usual;
  for [value, name] = param
    switch (name)
      case {"lpsolver"}
        if (value != 1)
          error ("glpk: PARAM.lpsolver must be 1 (the simplex method) here");
        end
        continue;
      case {"save", "savefilename", "savefiletype", "outfrq", "outdly"}
        error ("glpk: PARAM.%s is not known here", name);
    end
    if (! isfield (usual, name))
      error ("glpk: PARAM.%s is not known", name);
    elseif (! isnumeric (value) || ! isscalar (value) || isnan (value))
      error ("glpk: PARAM.%s must be a number", name);
    elseif (isfield (allowed, name) && ! any (value == allowed.(name)))
      error ("__glpk__: PARAM.%s must be %s", name, strjoin (arrayfun (@num2str, allowed.(name), "UniformOutput", false), " or "));
    elseif (any (strcmp (name, {"tolbnd", "toldj", "tolpiv", "tolint", "tolobj"})) && ! (value > 0 && value < 1))
      error ("glpk: PARAM.%s must be between 0 and 1", name);
    elseif (any (strcmp (name, {"itlim", "tmlim"})) && value < 0)
      error ("glpk: PARAM.%s must not be negative", name);
    elseif (strcmp (name, "scale") && ! any (value == [0 1 16 32 64 128 17 33 48 49 80 112 144 241]))
      error ("glpk: PARAM.scale must be a sum of 1, 16, 32 and 64, or 128");
    end
    p.(name) = value;
  end
end

%!test
%! [x, f, e, ex] = glpk ([10; 6; 4], [1 1 1; 10 4 5; 2 2 6], [100; 600; 300], [0; 0; 0], [], "UUU", "CCC", -1);
%! assert (x, [100; 200; 0] / 3, 1e-10);
%! assert (f, 2200 / 3, 1e-10);
%! assert (e, 0);
%! assert (ex.lambda, [10; 2; 0] / 3, 1e-10);
%! assert (ex.status, 5);
%!test
%! [x, f, e, ex] = glpk ([10; 6; 4], [1 1 1; 10 4 5; 2 2 6], [100; 600; 300], [0; 0; 0], [], "UUU", "III", -1);
%! assert ({x, f, ex.status}, {[33; 67; 0], 732, 5});
%! assert (fieldnames (ex), {"time"; "status"});
%!test [x, f] = glpk ([1; 2], [1 1], 2, [0; 0], [1; 5], "S"); assert (x, [1; 1]); assert (f, 3);
%!test [x, f, e, ex] = glpk ([-1; 1], [1 2], 3, [0; 0], [], "L"); assert ({isna(x), e, ex.status}, {[true; true], 11, -1});
%!test [x, f, e] = glpk ([1; 1], [1 2; 1 2], [3; 4], [0; 0], [], "SS"); assert (e, 10);
%!test [x, f] = glpk (1, 1, 5, -Inf, Inf, "D"); assert ([x f], [-5 -5]);
%!error <glpk: C must be a real vector with finite values> glpk ({}, 1, 1)
%!error <glpk: A must be 1-by-2, not 1-by-1> glpk ([1 2], 1, 1)
%!error <glpk: CTYPE must contain only F, U, S, L, or D> glpk (1, 1, 1, 0, 1, "Z")
%!error <glpk: PARAM.lpsolver must be 1> glpk (1, 1, 1, 0, 1, "U", "C", 1, struct ("lpsolver", 2))
