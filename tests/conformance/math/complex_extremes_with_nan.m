% NaN loses against every complex number, wherever it stands.
x = {[1-4i, complex(NaN,1), 2], [1-4i, complex(NaN,1)], [complex(NaN,1), 1-4i], [1-4i 2 complex(NaN,1)], [3 complex(NaN,1) 1+1i], [complex(NaN,1) complex(1,NaN)]};
for k = 1:numel (x)
  [m, i] = max (x{k}), [m, i] = min (x{k})
  [m, i] = cummax (x{k}), [m, i] = cummin (x{k})
  m = max (x{k}, 1+1i), m = min (x{k}, 1+1i), m = max (1+1i, x{k}), m = min (1+1i, x{k})
end
