1;
function say (text)
  % what the statements leave, or their error
  try
    eval (text);
  catch e
    printf ("%s | %s\n", strtok (e.message, "\n"), e.identifier);
    return;
  end
  for name = setdiff (who ().', {"text", "e"})
    v = eval (name{1});
    printf ("%s %s: ", class (v), sprintf ("%dx", size (v))(1:end-1)); disp (v);
  end
end

warning ("off", "all");
say ('validateattributes(NaN,{"numeric"},{"positive"});')
say ('validateattributes(NaN,{"numeric"},{"nonnegative"});')
say ('validateattributes(NaN,{"numeric"},{"nonzero"});')
say ('validateattributes(NaN,{"numeric"},{"integer"});')
say ('validateattributes(NaN,{"numeric"},{"even"});')
say ('validateattributes(NaN,{"numeric"},{"odd"});')
say ('validateattributes(NaN,{"numeric"},{"binary"});')
say ('validateattributes(NaN,{"numeric"},{">",0});')
say ('validateattributes(NaN,{"numeric"},{"<",0});')
say ('validateattributes(NaN,{"numeric"},{">=",0});')
say ('validateattributes(NaN,{"numeric"},{"<=",0});')
say ('validateattributes([],{"numeric"},{"positive"});')
say ('validateattributes(Inf,{"numeric"},{"integer"});')
say ('validateattributes([1 NaN],{"numeric"},{"increasing"});')
say ('validateattributes([1 NaN],{"numeric"},{"nondecreasing"});')
say ('validateattributes(1i,{"numeric"},{"positive"});')
say ('validateattributes(-1i,{"numeric"},{"positive"});')
say ('validateattributes("a",{"char"},{"positive"});')
say ('validateattributes({},{"cell"},{"nonempty"});')
say ('validateattributes({1},{"cell"},{"positive"});')
