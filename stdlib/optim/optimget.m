## optimget (OPTIONS, NAME)
## optimget (OPTIONS, NAME, DEFAULT)
## The option NAME of a struct as optimset makes it; DEFAULT (or []) where it is missing or empty. The case of NAME
## does not matter, and it may be cut short as long as it stays unique.
##   >> options = optimset ('TolX', 1e-3);
##   >> optimget (options, 'TolX')
##   ans = 1.0000e-03
##   >> optimget (options, 'MaxIter', 100)
##   ans = 100
## See also: optimset
function value = optimget (options, name, default)
  if (nargin < 2 || ! isstruct (options) || ! ischar (name))
    print_usage ();
  end
  if (nargin < 3)
    default = [];
  end
  if (! isfield (options, name))
    name = __optim_name__ ('optimget', name);
  end
  value = default;
  if (isfield (options, name) && ! isempty (options.(name)))
    value = options.(name);
  end
end

%!assert (optimget (struct ('TolX', 3), 'tolx'), 3)
%!assert (optimget (struct ('TolX', []), 'TolX', 3), 3)
%!assert (optimget (struct (), 'MaxIter'), [])
%!error <Invalid call to optimget> optimget (1, 'TolX')
