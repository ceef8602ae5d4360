% five bodies that attract each other
function energy = n_body (steps)
  x = [0 4.84 8.34 12.89 15.38]; y = [0 -1.16 4.12 -15.11 -25.92]; z = [0 -0.10 -0.40 -0.22 0.18];
  u = [0 0.61 -1.01 1.08 0.98]; v = [0 2.81 1.82 0.87 0.59]; w = [0 -0.02 0.01 -0.01 -0.03];
  m = [39.48 0.037 0.011 0.0017 0.002];
  dt = 0.01;
  for step = 1:steps
    for i = 1:5
      for j = i+1:5
        dx = x(i) - x(j); dy = y(i) - y(j); dz = z(i) - z(j);
        d2 = dx * dx + dy * dy + dz * dz;
        mag = dt / (d2 * sqrt (d2));
        u(i) = u(i) - dx * m(j) * mag; v(i) = v(i) - dy * m(j) * mag; w(i) = w(i) - dz * m(j) * mag;
        u(j) = u(j) + dx * m(i) * mag; v(j) = v(j) + dy * m(i) * mag; w(j) = w(j) + dz * m(i) * mag;
      end
    end
    for i = 1:5
      x(i) = x(i) + dt * u(i); y(i) = y(i) + dt * v(i); z(i) = z(i) + dt * w(i);
    end
  end
  energy = 0;
  for i = 1:5
    energy = energy + 0.5 * m(i) * (u(i) ^ 2 + v(i) ^ 2 + w(i) ^ 2);
  end
end
work = @() n_body (1000);
