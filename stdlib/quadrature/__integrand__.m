## G = __integrand__ (F)
## A handle to call what a caller has given as function: a handle as it is, a name or anything else by feval, which says
## what is wrong with it when it is called.
## See also: feval, quadgk
function g = __integrand__ (f)
  if (is_function_handle (f))
    g = f;
  elseif (ischar (f) && rows (f) == 1 && any (exist (f) == [2 3 5 103]))
    g = str2func (f);
  else
    g = @(varargin) feval (f, varargin{:});
  end
end
