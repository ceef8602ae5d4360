## vectorize (FCN)
## The expression FCN, a string or function handle, with * / ^ replaced by .* ./ and .^ .
##   >> vectorize ('x^2*y')
##   ans = x.^2.*y
## See also: symvar, arrayfun
function out = vectorize (fcn)
  if (nargin < 1)
    print_usage ();
  end
  if (ischar (fcn))
    out = regexprep (fcn, '(?<!\.)(\*|/|\^)', '.$1');
  elseif (is_function_handle (fcn))
    text = regexprep (func2str (fcn), '(?<!\.)(\*|/|\^)', '.$1');
    out = str2func (text);
  else
    error ("vectorize: FCN must be a string or anonymous function handle");
  end
end

%!assert (vectorize ('x*y^2'), 'x.*y.^2')
