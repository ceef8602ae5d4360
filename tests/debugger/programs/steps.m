function r = steps (x)
  y = x + 1;
  for k = 1:2
    y = y + k;
  end
  if y > 3, z = 1; w = 2; end
  r = inner (y);
endfunction
function q = inner (p)
  q = p * 2;
  q += 1;
end
