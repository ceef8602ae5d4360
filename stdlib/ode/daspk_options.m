## daspk_options ()
## VAL = daspk_options (OPT)
## daspk_options (OPT, VAL)
## Options of daspk: all are shown, one is asked for, or set until the end of the session.
## They are "absolute tolerance" and "relative tolerance" (numbers, or one for each component), "compute
## consistent initial condition" (XDOT_0 is a guess only), "exclude algebraic variables from error test" with
## "algebraic variables" (true where one is), "enforce inequality constraints" with "inequality constraint
## types" (for each component 0: none, 1: >= 0, 2: > 0, -1: <= 0, -2: < 0), "initial step size", "maximum
## order" (1 to 5), "maximum step size" (-1 each: it is chosen).
##   >> daspk_options ("relative tolerance")
##   ans = 1.4901e-08
##
## See also: daspk
function varargout = daspk_options (varargin)
  val = __solver_options__ ("daspk_options", "DASPK", varargin, nargout);
  if (numel (varargin) == 1 && ! isempty (val))
    varargout{1} = val;
  end
end

%!test
%! old = daspk_options ("maximum step size");
%! unwind_protect
%!   daspk_options ("maximum step size", 0.5);  assert (daspk_options ("maximum step"), 0.5);
%! unwind_protect_cleanup
%!   daspk_options ("maximum step size", old);
%! end_unwind_protect
