-- The loop benchmarks of this folder in Lua: what a good interpreter (lua5.4) and a tracing compiler (luajit) need for the
-- same work. Prints name, CPU seconds (the best of some runs) and the result.
local floor, sqrt, exp, log, abs, min, huge = math.floor, math.sqrt, math.exp, math.log, math.abs, math.min, math.huge
local byte = string.byte
local function best(name, f)
  f()
  local b, v = 1e9
  for _ = 1, 15 do
    local t = os.clock()
    v = f()
    b = min(b, os.clock() - t)
  end
  print(string.format("%-20s %.6f %.12g", name, b, v))
end
local function matrix(m, n, f)
  local A = {}
  for i = 1, m do
    A[i] = {}
    for j = 1, n do A[i][j] = f and f(i, j) or 0 end
  end
  return A
end

best("scalar_loop", function() local s = 0 for i = 1, 300000 do s = s + i * 2 - 0.5 end return s end)
best("collatz", function()
  local longest = 0
  for start = 1, 700 do
    local n, len = start, 1
    while n ~= 1 do
      if n % 2 == 0 then n = n / 2 else n = 3 * n + 1 end
      len = len + 1
    end
    if len > longest then longest = len end
  end
  return longest
end)
best("triple_loop", function()
  local n = 48
  local A = matrix(n, n, function(i, j) return ((j - 1) * n + i) % 7 end)
  local B = matrix(n, n, function(i, j) return ((i - 1) * n + j) % 7 end)
  local C = matrix(n, n)
  for i = 1, n do
    for j = 1, n do
      local acc = 0
      for k = 1, n do acc = acc + A[i][k] * B[k][j] end
      C[i][j] = acc
    end
  end
  local t = 0
  for i = 1, n do t = t + C[i][i] end
  return t
end)
best("sieve", function()
  local n = 60000
  local p = {}
  for i = 1, n do p[i] = true end
  p[1] = false
  for i = 2, floor(sqrt(n)) do
    if p[i] then for j = i * i, n, i do p[j] = false end end
  end
  local c = 0
  for i = 1, n do if p[i] then c = c + 1 end end
  return c
end)
local function fib(n) if n < 2 then return n else return fib(n - 1) + fib(n - 2) end end
best("fibonacci", function() return fib(17) end)
best("growth", function() local x = {} for i = 1, 20000 do x[#x + 1] = i end local s = 0 for i = 1, 20000 do s = s + x[i] end return s end)
best("mandelbrot", function()
  local n, total = 60, 0
  for row = 1, n do
    local y0 = 2.4 * (row - 1) / n - 1.2
    for col = 1, n do
      local x0, x, y, k = 3 * (col - 1) / n - 2.2, 0, 0, 0
      while k < 50 and x * x + y * y <= 4 do
        x, y = x * x - y * y + x0, 2 * x * y + y0
        k = k + 1
      end
      total = total + k
    end
  end
  return total
end)
best("n_body", function()
  local x, y, z = {0, 4.84, 8.34, 12.89, 15.38}, {0, -1.16, 4.12, -15.11, -25.92}, {0, -0.10, -0.40, -0.22, 0.18}
  local u, v, w = {0, 0.61, -1.01, 1.08, 0.98}, {0, 2.81, 1.82, 0.87, 0.59}, {0, -0.02, 0.01, -0.01, -0.03}
  local m, dt = {39.48, 0.037, 0.011, 0.0017, 0.002}, 0.01
  for _ = 1, 1000 do
    for i = 1, 5 do
      for j = i + 1, 5 do
        local dx, dy, dz = x[i] - x[j], y[i] - y[j], z[i] - z[j]
        local d2 = dx * dx + dy * dy + dz * dz
        local mag = dt / (d2 * sqrt(d2))
        u[i] = u[i] - dx * m[j] * mag v[i] = v[i] - dy * m[j] * mag w[i] = w[i] - dz * m[j] * mag
        u[j] = u[j] + dx * m[i] * mag v[j] = v[j] + dy * m[i] * mag w[j] = w[j] + dz * m[i] * mag
      end
    end
    for i = 1, 5 do x[i] = x[i] + dt * u[i] y[i] = y[i] + dt * v[i] z[i] = z[i] + dt * w[i] end
  end
  local energy = 0
  for i = 1, 5 do energy = energy + 0.5 * m[i] * (u[i] * u[i] + v[i] * v[i] + w[i] * w[i]) end
  return energy
end)
local ta, tb = {}, {}
for i = 1, 150 do ta[i] = string.char(97 + (i * i) % 7) tb[i] = string.char(97 + (i * 3) % 7) end
local sa, sb = table.concat(ta), table.concat(tb)
best("levenshtein", function()
  local m, n = #sa, #sb
  local D = matrix(m + 1, n + 1)
  for i = 0, m do D[i + 1][1] = i end
  for j = 0, n do D[1][j + 1] = j end
  for i = 1, m do
    for j = 1, n do
      local cost = byte(sa, i) == byte(sb, j) and 0 or 1
      D[i + 1][j + 1] = min(min(D[i][j + 1] + 1, D[i + 1][j] + 1), D[i][j] + cost)
    end
  end
  return D[m + 1][n + 1]
end)
best("queens", function()
  local n, count, col, row = 7, 0, {}, 1
  for k = 1, n do col[k] = 0 end
  while row > 0 do
    col[row] = col[row] + 1
    if col[row] > n then
      col[row] = 0
      row = row - 1
    else
      local good = true
      for k = 1, row - 1 do
        if col[k] == col[row] or abs(col[k] - col[row]) == row - k then good = false break end
      end
      if good then
        if row == n then count = count + 1 else row = row + 1 end
      end
    end
  end
  return count
end)
best("life", function()
  local n = 40
  local A = matrix(n, n, function(i, j) return (i * 7 + j * j * 3) % 5 == 0 and 1 or 0 end)
  for _ = 1, 10 do
    local B = matrix(n, n)
    for i = 1, n do
      local up, down = i - 1, i + 1
      if up < 1 then up = n end
      if down > n then down = 1 end
      for j = 1, n do
        local left, right = j - 1, j + 1
        if left < 1 then left = n end
        if right > n then right = 1 end
        local c = A[up][left] + A[up][j] + A[up][right] + A[i][left] + A[i][right] + A[down][left] + A[down][j] + A[down][right]
        if c == 3 or (c == 2 and A[i][j] == 1) then B[i][j] = 1 end
      end
    end
    A = B
  end
  local s = 0
  for i = 1, n do for j = 1, n do s = s + A[i][j] end end
  return s
end)
best("k_means_loops", function()
  local m, k, total = 300, 6
  local X, C, S, N = matrix(m, 2), matrix(k, 2), matrix(k, 2), {}
  for i = 1, m do X[i][1] = (i * 37) % 101 / 10 X[i][2] = (i * 53) % 97 / 10 end
  for c = 1, k do C[c][1] = c C[c][2] = k - c end
  for _ = 1, 12 do
    for c = 1, k do N[c] = 0 S[c][1] = 0 S[c][2] = 0 end
    total = 0
    for i = 1, m do
      local least, at = huge, 0
      for c = 1, k do
        local dx, dy = X[i][1] - C[c][1], X[i][2] - C[c][2]
        local d = dx * dx + dy * dy
        if d < least then least, at = d, c end
      end
      total = total + least
      N[at] = N[at] + 1 S[at][1] = S[at][1] + X[i][1] S[at][2] = S[at][2] + X[i][2]
    end
    for c = 1, k do if N[c] > 0 then C[c][1] = S[c][1] / N[c] C[c][2] = S[c][2] / N[c] end end
  end
  return total
end)
best("descent_by_example", function()
  local m, n, J = 200, 10
  local X, y, theta = matrix(m, n, function(i, j) return (i * j) % 7 / 7 end), {}, {}
  for i = 1, m do y[i] = i % 9 end
  for j = 1, n do theta[j] = 0 end
  for _ = 1, 10 do
    J = 0
    for i = 1, m do
      local h = 0
      for j = 1, n do h = h + X[i][j] * theta[j] end
      local e = h - y[i]
      J = J + e * e
      for j = 1, n do theta[j] = theta[j] - 0.01 * e * X[i][j] end
    end
  end
  return J
end)
best("backprop_by_unit", function()
  local n, h, J = 6, 8
  local W, V, x, a = matrix(h, n, function(j, i) return (i * j) % 5 / 10 - 0.2 end), {}, {}, {}
  for j = 1, h do V[j] = (j * 5) % 7 / 10 - 0.3 end
  for _ = 1, 10 do
    J = 0
    for e = 1, 50 do
      for i = 1, n do x[i] = (e * i) % 11 / 11 end
      local t, s = e % 2, 0
      for j = 1, h do
        local z = 0
        for i = 1, n do z = z + W[j][i] * x[i] end
        a[j] = 1 / (1 + exp(-z))
        s = s + V[j] * a[j]
      end
      local d = 1 / (1 + exp(-s)) - t
      J = J + d * d
      for j = 1, h do
        local g = d * V[j] * a[j] * (1 - a[j])
        V[j] = V[j] - 0.1 * d * a[j]
        for i = 1, n do W[j][i] = W[j][i] - 0.1 * g * x[i] end
      end
    end
  end
  return J
end)
best("lu_by_loops", function()
  local n, r = 40, 1
  local A = matrix(n, n, function(i, j) return (i * i + 3 * j * j + i * j) % 17 + 1 end)
  for k = 1, n - 1 do
    local p = k
    for i = k + 1, n do if abs(A[i][k]) > abs(A[p][k]) then p = i end end
    if p ~= k then
      for j = 1, n do A[k][j], A[p][j] = A[p][j], A[k][j] end
      r = -r
    end
    if A[k][k] ~= 0 then
      for i = k + 1, n do
        local f = A[i][k] / A[k][k]
        A[i][k] = f
        for j = k + 1, n do A[i][j] = A[i][j] - f * A[k][j] end
      end
    end
  end
  for k = 1, n do r = r + log(1 + abs(A[k][k])) end
  return r
end)
local text = string.rep('the quick brown fox jumps over a lazy dog  ', 100)
best("string_scan", function()
  local words, vowels, inside = 0, 0, false
  for k = 1, #text do
    local c = byte(text, k)
    if c == 32 then
      inside = false
    else
      if not inside then words = words + 1 end
      inside = true
      if c == 97 or c == 101 or c == 105 or c == 111 or c == 117 then vowels = vowels + 1 end
    end
  end
  return words * 1000 + vowels
end)
best("histogram_loops", function()
  local h, seed, r = {}, 1, 0
  for k = 1, 64 do h[k] = 0 end
  for _ = 1, 20000 do
    seed = (seed * 1103 + 12345) % 65536
    local b = floor(seed / 1024) + 1
    h[b] = h[b] + 1
  end
  for k = 1, 64 do r = r + k * h[k] end
  return r
end)
best("quicksort", function()
  local n, x, seed, r = 3000, {}, 7, 0
  for k = 1, n do seed = (seed * 1103 + 12345) % 65536 x[k] = seed end
  local from, to, top = {1}, {n}, 1
  while top > 0 do
    local lo, hi = from[top], to[top]
    top = top - 1
    while lo < hi do
      local p, i, j = x[floor((lo + hi) / 2)], lo, hi
      while i <= j do
        while x[i] < p do i = i + 1 end
        while x[j] > p do j = j - 1 end
        if i <= j then
          x[i], x[j] = x[j], x[i]
          i, j = i + 1, j - 1
        end
      end
      if i < hi then top = top + 1 from[top] = i to[top] = hi end
      hi = j
    end
  end
  for k = 1, n do r = r + k % 10 * x[k] end
  return r
end)
