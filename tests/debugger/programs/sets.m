function sets
  cellfun (@(k) in_callback (k), {1, 2});
  steps (1);
  disp left
end
function r = in_callback (k)
  if k == 2, dbstop in steps at 7, end
  r = k;
end
