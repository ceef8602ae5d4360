## nargoutchk (MIN, MAX)
## MSG = nargoutchk (MIN, MAX, N)
## MSG = nargoutchk (MIN, MAX, N, 'struct')
## Stop with an error unless between MIN and MAX results are asked of the calling function; or a message if N is not
## between them.
##   >> nargoutchk (0, 1, 2)
##   ans = too many output arguments
## See also: narginchk, nargout
function msg = nargoutchk (minargs, maxargs, nargs, outtype = "string")
  if (nargin < 2 || (nargin == 2 && nargout > 0))
    print_usage ();
  elseif (nargin == 2 && ! (isnumeric (minargs) && isscalar (minargs)))
    error ("nargoutchk: MINARGS must be a numeric scalar");
  elseif (nargin == 2 && ! (isnumeric (maxargs) && isscalar (maxargs)))
    error ("nargoutchk: MAXARGS must be a numeric scalar");
  elseif (nargin == 2 && minargs > maxargs)
    error ("nargoutchk: MINARGS cannot be larger than MAXARGS");
  elseif (minargs > maxargs)
    error ("nargoutchk: MINARGS must be <= MAXARGS");
  elseif (! any (strcmpi (outtype, {"string", "struct"})))
    error ("nargoutchk: output type must be either string or struct");
  elseif (strcmpi (outtype, "struct") && ! (isscalar (minargs) && isscalar (maxargs) && isscalar (nargs)))
    error ("nargoutchk: MINARGS, MAXARGS, and NARGS must be scalars");
  end
  if (nargin == 2)
    n = evalin ("caller", "nargout;");
    if (n < minargs)
      error ("nargoutchk: Not enough output arguments");
    elseif (n > maxargs)
      error ("nargoutchk: Too many output arguments");
    end
    return;
  end
  msg = struct ("message", "", "identifier", "");
  if (nargs < minargs)
    msg.message = "not enough output arguments";
    msg.identifier = "Octave:nargoutchk:not-enough-outputs";
  elseif (nargs > maxargs)
    msg.message = "too many output arguments";
    msg.identifier = "Octave:nargoutchk:too-many-outputs";
  end
  if (strcmpi (outtype, "string"))
    msg = msg.message;
  elseif (isempty (msg.message))
    msg = resize (msg, 0, 1);
  end
end

%!assert (nargoutchk (0, 1, 1), '')
