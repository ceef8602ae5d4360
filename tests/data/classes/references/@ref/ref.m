function r = ref (v)
  r.v = v; r.w = "text";
  r = class (r, "ref");
end
