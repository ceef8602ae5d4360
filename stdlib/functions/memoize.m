## G = memoize (F)
## A function that calls F once for each list of arguments and remembers the results. clearAllMemoizedCaches
## forgets them. Octave 7.3 has it as a class; here it is a function handle.
##   >> g = memoize (@(x) x + rand ());
##   >> g (1) == g (1)
##   ans = 1
## See also: clearAllMemoizedCaches, containers.Map
function g = memoize (f)
  if (nargin != 1)
    print_usage ();
  elseif (! is_function_handle (f))
    error ("memoize: FCN_HANDLE must be a function handle");
  end
  cache = containers.Map ("KeyType", "char", "ValueType", "any");
  __memoized__ (cache);
  g = @(varargin) __memoized__ (cache, f, varargin{:});
end

%!test
%! n = containers.Map ({"n"}, {0});
%! count = @(x) deal (x + 1, setfield (struct (), "n", 1));
%! g = memoize (@(varargin) numel (varargin) + 0 * rand ());
%! assert (g (1, "a", {2}), 3);
%! assert (g (), 0);
%! h = memoize (@(x) rand () + 0 * sum (x(:)));
%! assert (h ([1 2; 3 4]), h ([1 2; 3 4]));
%! assert (h ([1 2]) != h ([1; 2]));
%! a = h (int8 (1));
%! assert (h (1) != a);
%! clearAllMemoizedCaches ();
%! assert (h (int8 (1)) != a);
%! [m, k] = memoize (@max) ([3 9 4]);
%! assert ([m k], [9 2]);
%!error <memoize: FCN_HANDLE must be a function handle> memoize (1)
