% Handle objects in handles, cells, structs, loops, conditions and functions of the library.
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
t ("d = Dog ('a'); f = @d.describe; f (), func2str (f)");
t ("d = Dog ('a'); g = @(x) x.describe (); g (d)");
t ("d = Dog ('a'); cellfun (@(x) x.sound (), {d, Puppy('b')}, 'UniformOutput', false)");
t ("d = Dog ('a'); cellfun (@describe, {d}, 'UniformOutput', false)");
t ("d = Dog ('a'); arrayfun (@(k) numel (d.name), 1:3)");
t ("d = Dog ('a'); s = struct ('d', d); s.d.teach ('x'); s.d.tricks, d.tricks");
t ("x.y.z = Dog ('deep'); x.y.z.name, x.y.z.name = 'q'; x.y.z.name, x.y.z.describe ()");
t ("c = {Dog('a')}; c{1}.tricks{2} = 5; c{1}.tricks");
t ("d = Dog ('a'); d(1).name, d(1).describe ()");
t ("d = Dog ('a'); [d.name ' x'], {d.name}, numel ({d.tricks})");
t ("d = Dog ('a'); if strcmp (d.name, 'Dog a'), disp yes, end");
t ("d = Dog ('a'); while numel (d.tricks) < 3, d.teach ('t'); end, numel (d.tricks)");
t ("d = Dog ('a'); for n = d.name, printf ('%s,', n); end, disp ('')");
t ("d = Dog ('a'); switch d.name, case 'Dog a', disp match, end");
t ("d = Dog ('a'); d.name += 1; class (d.name)");
t ("d = Dog ('a'); d.tricks(end+1) = {4}; d.tricks");
t ("d = Dog ('a'); n = numel (d.name(1:2)), d.name(end)");
t ("d = Dog ('a'); eval ('d.name'), evalc ('d.name')");
t ("d = Dog ('a'); getfield (d, 'name')");
t ("d = Dog ('a'); d = setfield (d, 'name', 'zz'); d.name");
t ("d = Dog ('a'); orderfields (d)");
t ("d = Dog ('a'); isequal (d, d), isequal (d, Dog ('a')), isequal (d, 3), isequal (d, 'a')");
t ("d = Dog ('a'); ifelse = d; ifelse.name");
t ("d = Dog ('a'); validateattributes (d, {'Dog'}, {})");
t ("d = Dog ('a'); validateattributes (d, {'numeric'}, {})");
t ("d = Dog ('a'); assert (isa (d, 'Animal'))");
t ("d = Dog ('a'); disp (d)");
t ("d = Dog ('a'); fdisp (stdout, d)");
t ("d = Dog ('a'); s = disp (d); class (s), size (s)");
