## vectorize (FCN)
## The expression FCN, a string or function handle, with * / ^ replaced by .* ./ and .^ .
##   >> vectorize ('x^2*y')
##   warning: vectorize is unreliable; its use is strongly discouraged
##   ans = x.^2.*y
## See also: symvar, arrayfun
function out = vectorize (fcn)
  persistent told = false;
  if (! told)
    told = true;
    warning ("Octave:legacy-function", "vectorize is unreliable; its use is strongly discouraged\n");
  end
  if (nargin < 1)
    print_usage ();
  end
  if (strcmp (class (fcn), 'inline'))
    names = argnames (fcn);
    out = inline (__vectorize__ (formula (fcn)), names{:});
    return;
  end
  if (ischar (fcn))
    out = __vectorize__ (fcn);
  elseif (is_function_handle (fcn))
    out = str2func (__vectorize__ (func2str (fcn)));
  else
    error ("vectorize: FUN must be a string or anonymous function handle");
  end
end

%!assert (vectorize ('x*y^2'), 'x.*y.^2')
