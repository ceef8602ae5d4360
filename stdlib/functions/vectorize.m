## vectorize (FCN)
## The expression FCN, a string or function handle, with * / ^ replaced by .* ./ and .^ .
##   >> vectorize ('x^2*y')
##   ans = x.^2.*y
## See also: symvar, arrayfun
function out = vectorize (fcn)
  if (nargin < 1)
    print_usage ();
  end
  if (strcmp (class (fcn), 'inline'))
    names = argnames (fcn);
    out = inline (dotted (formula (fcn)), names{:});
    return;
  end
  if (ischar (fcn))
    out = dotted (fcn);
  elseif (is_function_handle (fcn))
    out = str2func (dotted (func2str (fcn)));
  else
    error ("vectorize: FUN must be a string or anonymous function handle");
  end
end

function text = dotted (text)
  text = regexprep (text, '(?<!\.)(\*|/|\^)', '.$1');
end

%!assert (vectorize ('x*y^2'), 'x.*y.^2')
