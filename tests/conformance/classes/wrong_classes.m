% Defaults that fail, constructors that return something else, unknown attributes.
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
put ("lib/Bad1.m", {
  "classdef Bad1"
  "  properties"
  "    a = nosuchfunction (1)"
  "  end"
  "end"
});
put ("lib/Bad2.m", {
  "classdef Bad2"
  "  methods"
  "    function o = Bad2 ()"
  "      o = 3;"
  "    end"
  "  end"
  "end"
});
put ("lib/Attr.m", {
  "classdef Attr"
  "  properties (Access = nowhere)"
  "    a"
  "  end"
  "end"
});
put ("lib/Attr2.m", {
  "classdef Attr2"
  "  properties (Foo = 3, Bar)"
  "    a"
  "  end"
  "end"
});
put ("lib/SetAcc.m", {
  "classdef SetAcc"
  "  properties (SetAccess = immutable)"
  "    a = 3"
  "  end"
  "  properties (GetAccess = 'private', SetAccess = \"public\")"
  "    b = 3"
  "  end"
  "  methods"
  "    function o = SetAcc (x), o.a = x; end"
  "    function o = change (o), o.a = 9; end"
  "  end"
  "end"
});
put ("lib/Order.m", {
  "classdef Order"
  "  properties"
  "    zeta = disp ('never')"
  "  end"
  "end"
});
addpath ([pwd "/lib"]);
t ("Bad1 ()");
t ("Bad2 ()");
t ("Attr ()");
t ("Attr2 ()");
t ("s = SetAcc (5); s.a");
t ("s = SetAcc (5); s.a = 3");
t ("s = SetAcc (5); s = s.change (); s.a");
t ("s = SetAcc (5); s.b");
t ("s = SetAcc (5); s.b = 7;");
t ("Order ()");
