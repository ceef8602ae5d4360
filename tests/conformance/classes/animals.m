% Three generations of classes.
1;
function put (name, lines)
  fid = fopen (name, "w");
  fprintf (fid, "%s\n", lines{:});
  fclose (fid);
end
function t (code)
  try
    eval (code);
  catch e
    disp (["ERR: " e.message " | " e.identifier]);
  end
end
mkdir ("lib");
put ("lib/Animal.m", {
  "classdef Animal < handle"
  "  properties"
  "    name = 'none';"
  "  end"
  "  properties (Constant)"
  "    kingdom = 'animalia';"
  "  end"
  "  methods"
  "    function o = Animal (name), if nargin > 0, o.name = name; end, end"
  "    function speak (o), printf (\"%s says %s\\n\", o.name, o.sound ()); end"
  "    function r = sound (o), r = '...'; end"
  "    function r = describe (o), r = ['a ' class(o) ' called ' o.name]; end"
  "  end"
  "end"
});
put ("lib/Dog.m", {
  "classdef Dog < Animal"
  "  properties"
  "    tricks = {};"
  "  end"
  "  methods"
  "    function o = Dog (name)"
  "      o@Animal (['Dog ' name]);"
  "    end"
  "    function r = sound (o), r = 'woof'; end"
  "    function r = describe (o), r = [describe@Animal(o) ' with ' num2str(numel (o.tricks)) ' tricks']; end"
  "    function o = teach (o, t), o.tricks{end+1} = t; end"
  "  end"
  "end"
});
put ("lib/Puppy.m", {
  "classdef Puppy < Dog"
  "  methods"
  "    function o = Puppy (varargin)"
  "      o = o@Dog (varargin{:});"
  "    end"
  "    function r = sound (o), r = [upper(sound@Dog (o)) '!']; end"
  "  end"
  "end"
});
addpath ([pwd "/lib"]);
t ("d = Dog ('Rex'); d.speak (); d.describe (), teach (d, 'sit'); d.teach ('roll').teach ('beg'); d.describe (), d.kingdom, Dog.kingdom, Animal.kingdom");
t ("d = Puppy ('Tim'); d.speak (); d.describe (), isa (d, 'Animal'), isa (d, 'Dog'), isa (d, 'handle'), class (d)");
t ("x = {Animal('a'), Dog('b'), Puppy('c')}; for k = 1:3, x{k}.speak (); end, cellfun (@(o) o.name, x, 'UniformOutput', false)");
t ("d = Dog ('a'); try, d.nothing (); catch e, disp (e.message), end");
t ("d = Dog ('a'); n = numel (d); m = size (d); n, m");
t ("d = Dog ('a'); d.tricks{3} = 'x'; d.tricks, d.tricks(1) = []; numel (d.tricks)");
t ("d = Dog ('a'); d.name(1) = 'X'; d.name, d.name(end:-1:1)");
t ("d = Dog ('a'); s = d.describe ()(1:5)");
t ("p = 'name'; d = Dog ('a'); d.(p), d.(p) = 'q'; d.name");
t ("d = Dog ('a'); [d.name, d.tricks] = deal ('n', {1}); d.name, d.tricks");
t ("d = Dog ('a'); if isobject (d) && ismethod (d, 'speak'), disp ok, end");
t ("w = Dog ('w'); w");
t ("Dog");
t ("Puppy ()");
t ("inputname_test = Dog ('x'); display (inputname_test)");
t ("methods Puppy"); t ("properties Puppy");
