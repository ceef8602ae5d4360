## MSG = nargchk (MIN, MAX, N)
## MSG = nargchk (MIN, MAX, N, 'struct')
## A message if N, a number of arguments, is not between MIN and MAX; empty if it is.
##   >> nargchk (1, 2, 0)
##   ans = not enough input arguments
## See also: narginchk, nargin
function msg = nargchk (minargs, maxargs, nargs, outtype = "string")
  if (nargin < 3)
    print_usage ();
  elseif (minargs > maxargs)
    error ("nargchk: MINARGS must be <= MAXARGS");
  elseif (! any (strcmpi (outtype, {"string", "struct"})))
    error ('nargchk: output type must be either "string" or "struct"');
  elseif (! (isscalar (minargs) && isscalar (maxargs) && isscalar (nargs)))
    error ("nargchk: MINARGS, MAXARGS, and NARGS must be scalars");
  end
  msg = struct ("message", "", "identifier", "");
  if (nargs < minargs)
    msg.message = "not enough input arguments";
    msg.identifier = "Octave:nargchk:not-enough-inputs";
  elseif (nargs > maxargs)
    msg.message = "too many input arguments";
    msg.identifier = "Octave:nargchk:too-many-inputs";
  end
  if (strcmpi (outtype, "string"))
    msg = msg.message;
  elseif (isempty (msg.message))
    msg = resize (msg, 0, 1);
  end
end

%!assert (nargchk (1, 2, 1), '')
%!assert (nargchk (1, 2, 3), 'too many input arguments')
