## TEXT = __ad_graph_text__ (V)
## V in a few characters: numbers to four digits, arrays of up to four elements by these, others by their
## size.
##   >> __ad_graph_text__ ([1 2.5; pi 4])
##   ans = [1 2.5; 3.142 4]
##   >> __ad_graph_text__ (zeros (3, 4))
##   ans = 3x4
##
## See also: ad_graph
function text = __ad_graph_text__ (v)
  if (! (isnumeric (v) || islogical (v)))
    text = class (v);
    if (ischar (v) && rows (v) == 1 && numel (v) < 12)
      text = ["\"" v "\""];
    end
  elseif (isscalar (v))
    text = number (v);
  elseif (numel (v) == 0 || numel (v) > 4 || ndims (v) > 2)
    text = sprintf ("%dx", size (v))(1:end-1);
  else
    lines = cell (1, rows (v));
    for k = 1:rows (v)
      lines{k} = strjoin (arrayfun (@number, full (v(k, :)), "UniformOutput", false), " ");
    end
    text = ["[" strjoin(lines, "; ") "]"];
    if (numel (text) > 30)
      text = sprintf ("%dx%d", size (v));
    end
  end
end

function text = number (x)
  x = double (x);
  if (iscomplex (x))
    text = sprintf ("%.4g%+.4gi", real (x), imag (x));
  else
    text = sprintf ("%.4g", x + 0);          # no -0
  end
end
%!assert (__ad_graph_text__ (-12), "-12")
%!assert (__ad_graph_text__ (-0), "0")
%!assert (__ad_graph_text__ ([1; 2; 3]), "[1; 2; 3]")
%!assert (__ad_graph_text__ (1:5), "1x5")
%!assert (__ad_graph_text__ (zeros (0, 3)), "0x3")
%!assert (__ad_graph_text__ (1 + 2i), "1+2i")
%!assert (__ad_graph_text__ ("ab"), "\"ab\"")
