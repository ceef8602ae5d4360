## symvar (STR)
## The names of the variables in the expression STR, in a column.
##   >> symvar ('x*y + pi')
##   ans =
##   {
##     [1,1] = x
##     [2,1] = y
##   }
##   
## See also: vectorize, str2func
function vars = symvar (str)
  if (nargin < 1)
    print_usage ();
  end
  if (! ischar (str))
    error ("inline: EXPR must be a string");
  end
  names = unique (regexp (str, '(?<![\w.])[A-Za-z_]\w*(?!\w*\s*\()', "match"));
  vars = setdiff (names, {"e", "i", "I", "j", "J", "pi", "Inf", "inf", "NaN", "nan", "NA", "eps"})(:);
  if (isempty (vars))
    vars = {};
  end
end

%!assert (symvar ('x*y+z'), {'x'; 'y'; 'z'})
