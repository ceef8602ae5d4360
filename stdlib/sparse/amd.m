## P = amd (S)
## P = amd (S, OPTS)
## The approximate minimum degree ordering of S (N x N, its pattern and that of S' together): the Cholesky factor of S(P,P)
## has few nonzero elements. OPTS.dense: a row with more than OPTS.dense * sqrt (N) elements goes last (10); OPTS.aggressive: absorb
## more than is proved (1). (P. Amestoy, T. Davis, I. Duff: Algorithm 837, ACM TOMS 30, 2004.)
##   >> amd (sparse ([4 1 0 0; 1 5 2 0; 0 2 6 1; 0 0 1 7]))
##   ans =
##
##      4   3   1   2
##
## See also: symamd, colamd, symrcm, chol
function p = amd (S, opts = struct ())
  if (nargin < 1)
    print_usage ();
  end
  knobs = [NaN, NaN];
  if (! isstruct (opts))
    error ('amd: OPTS must be a scalar structure');
  end
  if (isfield (opts, 'dense'))
    knobs(1) = opts.dense;
  end
  if (isfield (opts, 'aggressive'))
    knobs(2) = opts.aggressive;
  end
  p = __sparse_order__ ('amd', __pattern__ (S), knobs);
end

%!assert (amd (sparse ([4 1 0 0; 1 5 2 0; 0 2 6 1; 0 0 1 7])), [4 3 1 2])
%!assert (amd (eye (3)), [1 2 3])
%!assert (amd (speye (3), struct ('dense', 1, 'aggressive', 0)), [1 2 3])
%!error <amd: S must be a square matrix> amd ([1 2 3])
%!error <Invalid call> amd ()
%!error <wrong type argument 'cell'> amd ({})
