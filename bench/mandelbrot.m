% escape times, complex numbers by their parts
function total = mandelbrot (n)
  total = 0;
  for row = 1:n
    y0 = 2.4 * (row - 1) / n - 1.2;
    for col = 1:n
      x0 = 3 * (col - 1) / n - 2.2;
      x = 0; y = 0; k = 0;
      while k < 50 && x * x + y * y <= 4
        t = x * x - y * y + x0;
        y = 2 * x * y + y0;
        x = t;
        k = k + 1;
      end
      total = total + k;
    end
  end
end
work = @() mandelbrot (60);
