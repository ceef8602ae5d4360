## TEXT = __vectorize__ (TEXT)
## The text of a formula with .*, ./ and .^ in place of *, / and ^.
## See also: vectorize
function text = __vectorize__ (text)
  text = regexprep (text, '(?<!\.)(\*|/|\^)', '.$1');
end

%!assert (__vectorize__ ("a*b./c^2"), "a.*b./c.^2")
