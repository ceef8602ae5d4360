## isstrprop (STR, TYPE)
## Which characters of STR are of a kind: 'alpha', 'alnum', 'lower', 'upper', 'digit', 'xdigit', 'space', 'wspace',
## 'punct', 'cntrl', 'graph', 'graphic', 'print', 'ascii'.
##   >> isstrprop ('ab12', 'digit')
##   ans =
##   
##     0  0  1  1
##   
## See also: isalpha, isdigit, isspace
function tf = isstrprop (str, type)
  if (nargin != 2)
    print_usage ();
  end
  if (isnumeric (str) && any (strcmp (type, {"alpha", "alphabetic", "letter", "alnum", "alphanum", "lower", "upper", ...
        "digit", "xdigit", "space", "wspace", "whitespace", "punct", "punctuation", "cntrl", "control", ...
        "graph", "graphic", "print", "ascii"})))
    str = char (str);
  end
  switch (type)
    case {"alpha", "alphabetic", "letter"}
      tf = isalpha (str);
    case {"alnum", "alphanum"}
      tf = isalnum (str);
    case "lower"
      tf = islower (str);
    case "upper"
      tf = isupper (str);
    case "digit"
      tf = isdigit (str);
    case "xdigit"
      tf = isxdigit (str);
    case {"space", "wspace", "whitespace"}
      tf = isspace (str);
    case {"punct", "punctuation"}
      tf = ispunct (str);
    case {"cntrl", "control"}
      tf = iscntrl (str);
    case {"graph", "graphic"}
      tf = isgraph (str);
    case "print"
      tf = isprint (str);
    case "ascii"
      tf = isascii (str);
    otherwise
      error ("isstrprop: invalid string property");
  end
end

%!assert (isstrprop ('a1 ', 'alpha'), [true false false])
%!error <isstrprop: invalid string property> isstrprop ('a', 'foo')
