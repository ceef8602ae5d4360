## bessel ()
## There is no function of that name: besselj, bessely, besseli, besselk and besselh are meant, which say so
## themselves.
##   >> try, bessel (), catch e, disp (e.message), end
##   bessel: you must use besselj, bessely, besseli, besselk, or besselh
## See also: besselj
function bessel (varargin)
  error ("bessel: you must use besselj, bessely, besseli, besselk, or besselh");
end

%!error <bessel: you must use besselj> bessel ()
