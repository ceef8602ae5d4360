## lsode_options ()
## VAL = lsode_options (OPT)
## lsode_options (OPT, VAL)
## Options of lsode: all are shown, one is asked for, or set until the end of the session. They are "absolute tolerance" (a number, or one for each component),
## "relative tolerance", "integration method" ("stiff" or "bdf"), "initial step size", "maximum order", "maximum step size" (-1 each: it is chosen),
## "minimum step size", "step limit" (of steps between two output times).
##   >> lsode_options ("relative tolerance")
##   ans = 1.4901e-08
##
## See also: lsode
function varargout = lsode_options (varargin)
  val = __solver_options__ ("lsode_options", "LSODE", varargin, nargout);
  if (numel (varargin) == 1 && ! isempty (val))
    varargout{1} = val;
  end
end

%!test
%! old = lsode_options ("relative tolerance");
%! unwind_protect
%!   lsode_options ("relative tolerance", 1e-3); assert (lsode_options ("rel"), 1e-3);
%! unwind_protect_cleanup
%!   lsode_options ("relative tolerance", old);
%! end_unwind_protect
%!warning <no match for `foo'> lsode_options ("foo");
%!error <expecting keyword as first argument> lsode_options (1)
