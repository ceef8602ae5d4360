## spparms ()
## VALS = spparms ()
## [KEYS, VALS] = spparms ()
## VAL = spparms (KEY)
## spparms (KEY, VAL)
## spparms (VALS)
## spparms ('default')
## spparms ('tight')
## Settings of sparse factorisations: all of them are shown or given back, one is asked for, set, or set from a vector. piv_tol
## and sym_tol (the tolerances of pivots, and of those on the diagonal) are used by lu; bandden is the part of a band's
## places that must be taken for a system to be solved as a band. The others have the names that Octave knows and no meaning
## here: UMFPACK, CHOLMOD and SuiteSparseQR choose for themselves.
##   >> spparms ('piv_tol')
##   ans = 0.1000
##
## See also: lu, chol, qr, colamd
function [a, b] = spparms (varargin)
  persistent keys = {'spumoni', 'ths_rel', 'ths_abs', 'exact_d', 'supernd', 'rreduce', 'wh_frac', 'autommd', 'autoamd', ...
                     'piv_tol', 'bandden', 'umfpack', 'sym_tol'};
  persistent usual = [0; 1; 1; 0; 3; 3; 0.5; 1; 1; 0.1; 0.5; 1; 0.001];
  persistent vals = [0; 1; 1; 0; 3; 3; 0.5; 1; 1; 0.1; 0.5; 1; 0.001];
  if (nargin > 2)
    print_usage ();
  elseif (nargin == 0 && nargout == 0)
    for k = 1:numel (keys)
      printf ('%s: %g\n', keys{k}, vals(k));
    end
  elseif (nargin == 0 && nargout == 1)
    a = vals;
  elseif (nargin == 0)
    a = char (keys);
    b = vals;
  elseif (nargin == 1 && ischar (varargin{1}))
    switch (lower (varargin{1}))
      case 'default'
        vals = usual;
      case 'tight'
        vals = [0; 1; 0; 1; 1; 1; 0.5; 1; 1; 0.1; 0.5; 1; 0.001];
      otherwise
        at = find (strcmp (keys, lower (varargin{1})));
        if (isempty (at))
          error ('spparms: KEY not recognized');
        end
        a = vals(at);
    end
  elseif (nargin == 1)
    if (! isnumeric (varargin{1}))
      error ('spparms: input must be a string or a vector');
    elseif (numel (varargin{1}) > numel (vals))
      error ('spparms: too many elements in vector VALS');
    end
    vals(1:numel (varargin{1})) = varargin{1};
  else
    if (! ischar (varargin{1}))
      error ('spparms: first argument must be a string');
    elseif (! (isnumeric (varargin{2}) && isscalar (varargin{2})))
      error ('spparms: second argument must be a real scalar');
    end
    at = find (strcmp (keys, lower (varargin{1})));
    if (isempty (at))
      error ('spparms: KEY not found');
    end
    vals(at) = varargin{2};
  end
  __sparse_band_density__ (vals(11));
end

%!test
%! A = sparse ([2 1 0 0; 1 3 1 0; 0 1 0 1; 0 0 1 2]);  old = spparms ('bandden');
%! unwind_protect
%!   x = A \ [1; 2; 3; 4];
%!   spparms ('bandden', 2);
%!   assert (A \ [1; 2; 3; 4], x, 1e-12);
%! unwind_protect_cleanup
%!   spparms ('bandden', old);
%! end
%!test
%! old = spparms ();
%! unwind_protect
%!   spparms ('piv_tol', 0.25);
%!   assert (spparms ('piv_tol'), 0.25);
%!   spparms ([1 2]);
%!   assert (spparms ()(1:3), [1; 2; 1]);
%!   spparms ('tight');
%!   assert (spparms ()(3:6)', [0 1 1 1]);
%!   spparms ('default');
%!   [keys, vals] = spparms ();
%!   assert (size (keys), [13 7]); assert (vals, [0; 1; 1; 0; 3; 3; 0.5; 1; 1; 0.1; 0.5; 1; 0.001]);
%! unwind_protect_cleanup
%!   spparms (old);
%! end
%!error <spparms: KEY not recognized> spparms ('foo')
%!error <spparms: KEY not found> spparms ('foo', 1)
%!error <spparms: too many elements in vector VALS> spparms (1:14)
