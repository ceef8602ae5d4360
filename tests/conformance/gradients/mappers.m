% Element-wise functions of one argument, over shapes and classes: their gradients against differences (__ad_judge__).
warning ("off", "all");
function x = between (lo, hi, varargin)
  n = prod ([varargin{:}]);
  x = reshape (lo + (hi - lo) * (0.5 + 0.49 * sin (2.3 * (1:n))), varargin{:});
end

t = {
  {@exp, -1, 2}; {@expm1, -1, 2}; {@log, 0.2, 3}; {@log2, 0.2, 3}; {@log10, 0.2, 3}; {@log1p, -0.5, 2};
  {@sqrt, 0.2, 3}; {@cbrt, 0.2, 3}; {@cbrt, -3, -0.2}; {@abs, -3, -0.2}; {@abs, 0.2, 3}; {@(x) realsqrt(x), 0.2, 3};
  {@reallog, 0.2, 3}; {@sin, -3, 3}; {@cos, -3, 3}; {@tan, -1, 1}; {@sec, -1, 1}; {@csc, 0.3, 2}; {@cot, 0.3, 2};
  {@asin, -0.9, 0.9}; {@acos, -0.9, 0.9}; {@atan, -3, 3}; {@asec, 1.2, 3}; {@acsc, 1.2, 3}; {@acot, 0.2, 3};
  {@sinh, -2, 2}; {@cosh, -2, 2}; {@tanh, -2, 2}; {@sech, -2, 2}; {@csch, 0.3, 2}; {@coth, 0.3, 2};
  {@asinh, -2, 2}; {@acosh, 1.2, 3}; {@atanh, -0.9, 0.9}; {@asech, 0.2, 0.9}; {@acsch, 0.3, 2}; {@acoth, 1.2, 3};
  {@sind, -100, 80}; {@cosd, -80, 100}; {@tand, -60, 60}; {@secd, -60, 60}; {@cscd, 20, 80}; {@cotd, 20, 80};
  {@asind, -0.9, 0.9}; {@acosd, -0.9, 0.9}; {@atand, -3, 3}; {@asecd, 1.2, 3}; {@acscd, 1.2, 3}; {@acotd, 0.2, 3};
  {@(x) sinpi(x - x + 2 + x) + sind(180 + x - 0.3), 0.3, 0.3}; {@(x) cosd(x) + tand(180 + x - 30), 30, 90};
  {@sinpi, -0.4, 0.4}; {@cospi, 0.1, 0.9}; {@deg2rad, 1, 5}; {@rad2deg, 0.1, 0.5};
  {@erf, -1.5, 1.5}; {@erfc, -1.5, 1.5}; {@erfcx, -1, 2}; {@erfi, -1, 1}; {@dawson, -2, 2}; {@erfinv, -0.9, 0.9};
  {@erfcinv, 0.2, 1.8}; {@gamma, 0.5, 4}; {@gamma, -0.8, -0.2}; {@lgamma, 0.5, 4}; {@gammaln, 0.5, 4}; {@psi, 0.5, 4};
  {@expint, 0.3, 3}; {@sinint, 0.5, 3}; {@cosint, 0.5, 3}; {@sinc, 0.2, 0.9};
  {@real, -2, 2}; {@imag, -2, 2}; {@conj, -2, 2}; {@double, -2, 2}; {@uminus, -2, 2}; {@uplus, -2, 2};
  {@sigmoid, -2, 2}; {@sigmoid_gradient, -2, 2}; {@relu, 0.2, 2}; {@relu, -2, -0.1}; {@leaky_relu, -2, -0.1};
  {@leaky_relu, 0.2, 2}; {@sign, 0.2, 2}; {@floor, 0.2, 0.8}; {@ceil, 0.2, 0.8}; {@round, 0.2, 0.4}; {@fix, 0.2, 0.8};
  {@(x) x .^ 3, -2, 2}; {@(x) x .^ 2, -2, 2}; {@(x) x .^ -1.5, 0.5, 2}; {@(x) 2 .^ x, -2, 2}; {@(x) x .^ x, 0.4, 2};
  {@pow2, -2, 2}; {@(x) nthroot(x, 3), 0.5, 2}; {@(x) nthroot(x, 5), -2, -0.5}; {@(x) realpow(x, 2.5), 0.5, 2};
  {@(x) 1 ./ x, 0.4, 2}; {@(x) 3 - x, 0.4, 2}; {@(x) -x, 0.4, 2}; {@(x) +x, 0.4, 2}; {@(x) x - 1 + 2 * x, 0.4, 2};
  {@(x) max(x, 1), 1.2, 3}; {@(x) min(x, 1), 1.2, 3}; {@(x) mod(x, 1), 0.1, 0.9}; {@(x) rem(x, 2), -1.9, -0.1};
  {@(x) hypot(x, 2), 0.4, 2}; {@(x) atan2(x, 2), 0.4, 2}; {@(x) atan2d(2, x), 0.4, 2};
  {@(x) x .* (x > 1), 1.2, 3}; {@(x) ifelse(x > 1, x, 2 * x), 1.2, 3}; {@(x) log(1 + exp(-x)), -2, 2};
  {@(x) gammainc(x, 2.5), 0.4, 3}; {@(x) gammainc(x, 2.5, "upper"), 0.4, 3}; {@(x) betainc(x, 2, 3), 0.2, 0.8};
  {@(x) besselj(1.5, x), 0.4, 3}; {@(x) bessely(0, x), 0.4, 3}; {@(x) besseli(2, x), 0.4, 3}; {@(x) besselk(1, x), 0.4, 3};
  {@(x) besseli(1, x, true), 0.4, 3}; {@(x) besselk(0.5, x, true), 0.4, 3}; {@(x) real(besselh (1, 2, x, true)), 0.4, 3};
  {@(x) abs(besselh (0, x)), 0.4, 3}; {@(x) real(airy (x)), -2, 2}; {@(x) real(airy (1, x)), -2, 2};
  {@(x) real(airy (3, x)), -2, 2}; {@(x) real(airy (2, x, true)), 0.2, 2}; {@(x) real(airy (0, x, true)), -2, -0.2};
  {@(x) beta(x, 1.5), 0.5, 3}; {@(x) betaln(x, 1.5), 0.5, 3}; {@(x) legendre(1, x)(1,:), -0.8, 0.8};
  {@(x) cellfun(@(v) v ^ 2, num2cell (x)), 0.4, 2}; {@(x) arrayfun(@(v) v * sin (v), x), 0.4, 2};
  {@(x) bsxfun(@times, x, 3), 0.4, 2}; {@(x) feval("sin", x), 0.4, 2};
};
shapes = {{1, 1}, {1, 3}, {3, 1}, {2, 3}, {2, 1, 2}, {0, 3}};
wrong = 0;
for k = 1:numel (t)
  [f, lo, hi] = t{k}{:};
  for j = 1:numel (shapes)
    x = between (lo, hi, shapes{j}{:});
    text = __ad_judge__ (f, x);
    if (isempty (text) && j < 3)
      text = __ad_judge__ (f, single (x));
    end
    if (! isempty (text))
      printf ("%s, %s: %s\n", disp (f)(1:end-1), mat2str (size (x)), text);
      wrong++;
      break;
    end
  end
end
printf ("%d functions, %d wrong\n", numel (t), wrong);
