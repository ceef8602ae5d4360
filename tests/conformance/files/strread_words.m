% strread takes whole words; as many results as the format has columns
warning ("off", "Octave:legacy-function");
function show (varargin)
  try
    x = strread (varargin{:});
    printf ("%s %s\n", class (x), mat2str (x));
  catch e
    disp (e.message)
  end
end
show ("1 a 3", "%f");
show ("1a 3", "%f");
show ("1,2,3", "%f");
show ("a");
show ("");
show ([], "%f");
show ("1 2", "%u");
show ("1 2", 5);
show ({"1 2"}, "%f");
show ("1 2 3 4", "%f %f");
show ("1 2 3 4", "%f %*f");
[a, b] = strread ("1 2 3")
