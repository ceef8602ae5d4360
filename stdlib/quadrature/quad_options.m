## quad_options ()
## VAL = quad_options (OPT)
## quad_options (OPT, VAL)
## Options of quad: all are shown, one is asked for, or set until the end of the session. They are "absolute tolerance", "relative tolerance", and the same for
## single precision (kept; sums are computed in double precision).
##   >> quad_options ("relative tolerance")
##   ans = 1.4901e-08
##
## See also: quad
function varargout = quad_options (varargin)
  val = __solver_options__ ("quad_options", "Quad", varargin, nargout);
  if (numel (varargin) == 1 && ! isempty (val))
    varargout{1} = val;
  end
end

%!test
%! old = quad_options ("relative tolerance");
%! unwind_protect
%!   quad_options ("relative tolerance", 1e-3); assert (quad_options ("rel"), 1e-3);
%! unwind_protect_cleanup
%!   quad_options ("relative tolerance", old);
%! end_unwind_protect
%!warning <no match for `foo'> quad_options ("foo");
%!error <expecting keyword as first argument> quad_options (1)
