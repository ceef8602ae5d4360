% Handles kept in an object and called by it.
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
put ("lib/Ev.m", {
  "classdef Ev < handle"
  "  events"
  "    Changed"
  "  end"
  "  properties (SetAccess = protected)"
  "    n = 0;"
  "  end"
  "  properties (Access = private, Hidden = true)"
  "    listeners = {};"
  "  end"
  "  methods"
  "    function on (o, f), o.listeners{end+1} = f; end"
  "    function bump (o)"
  "      o.n = o.n + 1;"
  "      for k = 1:numel (o.listeners)"
  "        feval (o.listeners{k}, o);"
  "      end"
  "    end"
  "  end"
  "end"
});
addpath ([pwd "/lib"]);
t ("e = Ev (); e.on (@(o) printf ('now %d\\n', o.n)); e.bump (); e.bump (); e.n");
t ("e = Ev (); e.n = 3");
t ("e = Ev (); e.listeners");
t ("e = Ev (); properties (e), methods (e)");
