% Sums, extremes, orders and the like: gradients against differences (__ad_judge__).
warning ("off", "all");
A = [2.1 0.4 -0.3 1.1; 0.5 1.7 0.2 -0.7; -0.6 0.3 1.9 0.9];
v = [0.7; -1.2; 2.3; 0.4; 1.6];
N = reshape (sin (1:24), 2, 3, 4);
Z = [0 2 3; 4 0 6; 7 8 9];
e = zeros (0, 3);
z = A + 1i * fliplr (A);
P = abs (A) + 0.1;
s = single (P);

functions = {@sum, @mean, @sumsq, @prod, @max, @min, @median, @var, @std, @cumsum, @cumprod, @cummax, @cummin, @sort, ...
             @meansq, @range, @center, @zscore, @skewness, @kurtosis, @iqr, @mad, @trapz, @cumtrapz, @diff, @bounds};
t = {};
for k = 1:numel (functions)
  f = functions{k};
  for x = {A, v, v', N, 3}
    t(end+1, 1) = {[{f}, x]};
  end
  t(end+1, 1) = {{f, s}};
end
along = {@sum, @mean, @sumsq, @prod, @median, @cumsum, @cumprod, @cummax, @cummin, @sort, @meansq, @range, @center, @trapz1};
function y = trapz1 (x, d), y = trapz (1:size (x, d), x, d); end
for k = 1:numel (along)
  for d = 1:3
    f = along{k};
    t(end+1, 1) = {{@(x) f(x, d), N}};
    if (d < 3), t(end+1, 1) = {{@(x) f(x, d), A}}; end
  end
end
t = [t; {
  {@sum, e}; {@(x) sum(x, 2), e}; {@prod, e}; {@mean, e}; {@cumsum, e}; {@sort, e}; {@max, e}; {@(x) sum(x(:)), N};
  {@(x) sum(sum (x)), A}; {@sum, z}; {@prod, z}; {@mean, z}; {@cumsum, z}; {@cumprod, z}; {@sumsq, z}; {@(x) norm(x(:)), z};
  {@prod, Z}; {@cumprod, Z}; {@(x) cumprod(x, 2), Z}; {@(x) max(x, [], 2), A}; {@(x) min(x, [], 2), A}; {@(x) max(x, [], 3), N};
  {@(x) max(max (x)), A}; {@(x, y) max(x, y), A, A(1, :) + 0.05}; {@(x, y) min(x, y), v, v' + 0.03}; {@(x) max(x, 0), A}; {@(x) max(0, x), A};
  {@(x) var(x, 1), A}; {@(x) var(x, 0, 2), A}; {@(x) std(x, 1), A}; {@(x) std(x, 0, 2), A}; {@(x) std(x, [], 3), N};
  {@(x) var(x, [1 2 3]), A}; {@(x) std(x, [1 2 3], 1), A};
  {@(x) median(x, 2), A}; {@(x) sort(x, "descend"), A}; {@(x) sort(x, 2, "descend"), A}; {@(x) sum(x, "native"), A};
  {@(x) norm(x), v}; {@(x) norm(x), v'}; {@(x) norm(x, 1), v}; {@(x) norm(x, Inf), v}; {@(x) norm(x, -Inf), v};
  {@(x) norm(x, 3), v}; {@(x) norm(x, "fro"), A}; {@(x) norm(x), A}; {@(x) norm(x, 1), A}; {@(x) norm(x, Inf), A};
  {@(x) norm(x, "inf"), A}; {@(x) norm(x, 2, "rows"), A}; {@(x) norm(x, "fro", "columns"), A}; {@(x) norm(x, 1, "cols"), A};
  {@(x) norm(x, Inf, "rows"), A}; {@(x) norm(x), 3}; {@(x) norm(x), z}; {@(x) norm(x, "fro"), z}; {@vecnorm, A}; {@(x) vecnorm(x, 1, 2), A}; {@(x) vecnorm(x, 3), A};
  {@(x) norm(x), zeros(3, 1) + [1;0;0]}; {@dot, A, A + 1}; {@dot, v, v'}; {@(x, y) dot(x, y, 2), A, A + 1}; {@dot, z, z + 1};
  {@(x, y) dot(x, y, 3), N, N}; {@(x) diff(x, 2), v}; {@(x) diff(x, 1, 2), A}; {@(x) diff(x, 3, 2), A}; {@(x) diff(x, 2), [1 2; 3 5]};
  {@(x) diff(x, 5), A}; {@nth, v}; {@(x) quantile(x, [0.2 0.5 0.7]), v}; {@(x) quantile(x, 0.3, 2), A}; {@(x) prctile(x, 30), v};
  {@(x) prctile(x), v}; {@(x) quantile(x, [0.2 0.5], 1, 7), A}; {@mode, v}; {@(x) mode(x), A}; {@(x) nth_element(x, 2), A}; {@(x) nth_element(x, 2:3, 2), A}; {@(x) var(x, [0.2 0.3 0.5]), A};
  {@(x) var(x, 0, [1 3]), N}; {@(x) moment(x, 3), v}; {@(x) moment(x, 2, "c"), v};
  {@(x) accumarray([1; 2; 1; 3; 2], x), v}; {@(x) accumarray([1 1; 2 2; 1 1; 1 2; 2 1], x), v};
  {@(x) accumarray([1; 2; 1; 3; 2], x, [4 1]), v}; {@(x) accumarray([1; 2; 1; 3; 2], x, [4 1], @max), v};
  {@(x) accumarray([1; 2; 1; 3; 2], x, [4 1], @min), v}; {@(x) accumarray([1; 2; 1; 3; 2], x, [], @(u) prod(u)), v};
  {@(x) accumarray([1; 2; 1; 3; 2], x, [], @sum), v}; {@(x) accumarray([1; 2; 1; 3; 2], x, [], @(u) sum(u .^ 2)), v};
  {@(x) accumarray([1; 2; 2], x), 2}; {@(x) accumdim([1; 2; 1], x), A}; {@(x) histc(x, -3:3), v}; {@unique, v}; {@(x) unique([x; x]), v};
  {@(x) unique(x, "rows"), A}; {@(x) unique(x, "stable"), v}; {@(x) sortrows(x), A}; {@(x) sortrows(x, -2), A}; {@(x) sortrows(x, [2 1]), A};
  {@sort_two, v}; {@max_two, A}; {@(x, y) cov(x, y), v, v .^ 2}; {@cov, A}; {@cov, v}; {@(x) cov(x, 1), A}; {@corr, A'}; {@(x, y) corr(x, y), v, v .^ 2};
  {@(x, y) corr(x, y), A', A' .^ 2}; {@corrcoef, A'}; {@(x, y) corrcoef(x, y), v, v .^ 3}; {@(x) mean(x, "a"), v}; {@(x) mean(x(:)), N};
  {@(x) mean(x, "g"), abs(v)}; {@(x) mean(x, "h"), abs(v)}; {@(x) statistics(x), v}; {@(x) triplequad(@(a, b, c) a + b + c, 0, 1, 0, 1, 0, 1) * x, 2};
  {@(x, y) trapz(x, y), sort(v), v}; {@(x) trapz(x, 2), A}; {@(x, y) cumtrapz(x, y), sort(v), v}; {@(x) cumtrapz(x, 2), A};
  {@(x) movmean(x, 3), v}; {@(x) movsum(x, 3), v}; {@(x) movmax(x, 3), v}; {@(x) movmin(x, 3), v}; {@(x) movmedian(x, 3), v};
  {@(x) movstd(x, 3), v}; {@(x) movvar(x, 3), v}; {@(x) movprod(x, 3), v}; {@(x) movfun(@(u) sum (u .^ 2), x, 3), v}; {@(x) movmad(x, 3), v};
  {@ranks, v}; {@(x) normalize_features(x), A}; {@rescale, A}; {@(x) rescale(x, -1, 1), A}; {@(x) any(x > 0) .* sum(x), A};
  {@(x) nnz(x) * x, v}; {@(x) find(x > 0)' * x(x > 0), v}; {@(x) log(sum (exp (x - max (x)))) + max(x), v};
  {@(x) mean(abs (x - median (x))), v}; {@(x, w) sum(w .* x) / sum(w), v, abs(v)}; {@(x) merge(x > 0, x, -2 * x), A};
  {@(x) meansq(x, 2), A}; {@(x) sum(x .^ 2, 2) ./ mean(x .^ 2, 2), A}; {@(x) spearman(x, x), v}; {@(x) mad(x, 1), v}; {@(x) lookup([0 1 2], x) .* x, v};
}];
function y = nth (x), y = nth_element (x, 2); end
function y = sort_two (x), [s, i] = sort (x); y = s .* i; end
function y = max_two (x), [m, i] = max (x); [n, j] = min (x, [], 2); y = [m .* i, (n .* j)']; end
wrong = 0;
for k = 1:numel (t)
  text = __ad_judge__ (t{k}{:});
  if (! isempty (text))
    printf ("%s, %s %s: %s\n", disp (t{k}{1})(1:end-1), class (t{k}{2}), mat2str (size (t{k}{2})), text);
    wrong++;
  end
end
printf ("%d functions, %d wrong\n", numel (t), wrong);
