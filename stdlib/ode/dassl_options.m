## dassl_options ()
## VAL = dassl_options (OPT)
## dassl_options (OPT, VAL)
## Options of dassl: all are shown, one is asked for, or set until the end of the session.
## They are "absolute tolerance" and "relative tolerance" (numbers, or one for each component), "compute
## consistent initial condition" (XDOT_0 is a guess only), "enforce nonnegativity constraints", "initial step
## size", "maximum order" (1 to 5), "maximum step size" (-1 each: it is chosen), "step limit" (of steps
## between two output times).
##   >> dassl_options ("relative tolerance")
##   ans = 1.4901e-08
##
## See also: dassl
function varargout = dassl_options (varargin)
  val = __solver_options__ ("dassl_options", "DASSL", varargin, nargout);
  if (numel (varargin) == 1 && ! isempty (val))
    varargout{1} = val;
  end
end

%!test
%! old = dassl_options ("maximum step size");
%! unwind_protect
%!   dassl_options ("maximum step size", 0.5);  assert (dassl_options ("maximum step"), 0.5);
%! unwind_protect_cleanup
%!   dassl_options ("maximum step size", old);
%! end_unwind_protect
