## polyout (C)
## polyout (C, X)
## STR = polyout (...)
## Print a polynomial, with X (by default "s") as the name of its variable.
##   >> polyout ([1 -2 3], "x")
##   1*x^2 - 2*x^1 + 3
## See also: polyreduce
function str = polyout (c, x = "s")
  if (nargin < 1)
    print_usage ();
  end
  if (! isvector (c))
    error ("polyout: first argument must be a vector");
  end
  if (! ischar (x))
    error ("polyout: second argument must be a string");
  end
  n = numel (c);
  if (n > 0)
    n1 = n + 1;
    tmp = coeff (c(1));
    for ii = 2:n
      if (real (c(ii)) < 0)
        ns = " - ";
        c(ii) = -c(ii);
      else
        ns = " + ";
      end
      tmp = sprintf ("%s*%s^%d%s%s", tmp, x, n1 - ii, ns, coeff (c(ii)));
    end
  else
    tmp = " ";
  end
  if (nargout == 0)
    disp (tmp);
  else
    str = tmp;
  end
end

function str = coeff (c)
  if (imag (c) != 0)
    str = sprintf ("(%s)", num2str (c, 5));
  else
    str = num2str (c, 5);
  end
end

%!assert (polyout ([1 -2 3], "x"), "1*x^2 - 2*x^1 + 3")
