## isieee ()
## Does this processor compute by the IEEE's rules? It does.
##   >> isieee ()
##   ans = 1
## See also: native_float_format, computer
function yes = isieee (varargin)
  yes = true;
end
