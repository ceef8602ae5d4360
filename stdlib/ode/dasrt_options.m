## dasrt_options ()
## VAL = dasrt_options (OPT)
## dasrt_options (OPT, VAL)
## Options of dasrt: all are shown, one is asked for, or set until the end of the session.
## They are "absolute tolerance" and "relative tolerance" (numbers, or one for each component), "initial step
## size", "maximum order" (1 to 5), "maximum step size" (-1 each: it is chosen), "step limit" (of steps
## between two output times).
##   >> dasrt_options ("relative tolerance")
##   ans = 1.4901e-08
##
## See also: dasrt
function varargout = dasrt_options (varargin)
  val = __solver_options__ ("dasrt_options", "DASRT", varargin, nargout);
  if (numel (varargin) == 1 && ! isempty (val))
    varargout{1} = val;
  end
end

%!test
%! old = dasrt_options ("maximum step size");
%! unwind_protect
%!   dasrt_options ("maximum step size", 0.5);  assert (dasrt_options ("maximum step"), 0.5);
%! unwind_protect_cleanup
%!   dasrt_options ("maximum step size", old);
%! end_unwind_protect
