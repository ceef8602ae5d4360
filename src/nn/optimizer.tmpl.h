/* The rules for one class: included with T, FN and SQRT defined. Each says where it is published. */

bool FN(optimizer_look_ahead)(const Optimizer *o, const T *restrict theta, T *restrict point)
{
    if (o->method != METHOD_NESTEROV) return false;
    const T *v = o->s1, mu = (T) o->momentum;
    for (Index i = 0; i < o->n; i++) point[i] = theta[i] + mu * v[i];
    return true;
}

void FN(optimizer_step)(Optimizer *o, T *restrict theta, const T *restrict g)
{
    Index n = o->n, t = ++o->t;
    T rate = (T) o->rate, eps = (T) o->epsilon, rho = (T) o->rho, b1 = (T) o->beta1, b2 = (T) o->beta2,
      mu = (T) o->momentum;
    T *restrict s1 = o->s1, *restrict s2 = o->s2;
    switch (o->method) {
    /* B. Polyak, Some methods of speeding up the convergence of iteration methods (1964); Y. Nesterov (1983),
     * both in the form of Sutskever, Martens, Dahl, Hinton, On the importance of initialization and momentum
     * (2013). */
    case METHOD_MOMENTUM:
    case METHOD_NESTEROV:
        for (Index i = 0; i < n; i++) {
            s1[i] = mu * s1[i] - rate * g[i];
            theta[i] += s1[i];
        }
        break;
    /* J. Duchi, E. Hazan, Y. Singer, Adaptive subgradient methods (2011). */
    case METHOD_ADAGRAD:
        for (Index i = 0; i < n; i++) {
            s1[i] += g[i] * g[i];
            theta[i] -= rate * g[i] / (SQRT(s1[i]) + eps);
        }
        break;
    /* M. Zeiler, ADADELTA (2012), algorithm 1; the rate is 1 there. */
    case METHOD_ADADELTA:
        for (Index i = 0; i < n; i++) {
            s1[i] = rho * s1[i] + ((T) 1 - rho) * g[i] * g[i];
            T d = SQRT(s2[i] + eps) / SQRT(s1[i] + eps) * g[i];
            s2[i] = rho * s2[i] + ((T) 1 - rho) * d * d;
            theta[i] -= rate * d;
        }
        break;
    /* T. Tieleman, G. Hinton, lecture 6.5 (2012). */
    case METHOD_RMSPROP:
        for (Index i = 0; i < n; i++) {
            s1[i] = rho * s1[i] + ((T) 1 - rho) * g[i] * g[i];
            theta[i] -= rate * g[i] / (SQRT(s1[i]) + eps);
        }
        break;
    /* D. Kingma, J. Ba, Adam (2015), algorithms 1 and 2. */
    case METHOD_ADAM: {
        T c1 = (T) (1 / (1 - pow(o->beta1, (double) t))), c2 = (T) (1 / (1 - pow(o->beta2, (double) t)));
        for (Index i = 0; i < n; i++) {
            s1[i] = b1 * s1[i] + ((T) 1 - b1) * g[i];
            s2[i] = b2 * s2[i] + ((T) 1 - b2) * g[i] * g[i];
            theta[i] -= rate * (s1[i] * c1) / (SQRT(s2[i] * c2) + eps);
        }
        break;
    }
    case METHOD_ADAMAX: {
        T step = (T) (o->rate / (1 - pow(o->beta1, (double) t)));
        for (Index i = 0; i < n; i++) {
            T size = g[i] < (T) 0 ? -g[i] : g[i];
            s1[i] = b1 * s1[i] + ((T) 1 - b1) * g[i];
            s2[i] = b2 * s2[i] > size ? b2 * s2[i] : size;
            theta[i] -= s2[i] > (T) 0 ? step * s1[i] / s2[i] : (T) 0;
        }
        break;
    }
    /* T. Dozat, Incorporating Nesterov momentum into Adam (2016), with the momenta it recommends. */
    case METHOD_NADAM: {
        double m0 = o->beta1 * (1 - 0.5 * pow(0.96, 0.004 * (double) t)),
               m1 = o->beta1 * (1 - 0.5 * pow(0.96, 0.004 * ((double) t + 1)));
        o->product *= m0;
        T decay = (T) m0, cg = (T) ((1 - m0) / (1 - o->product)), cm = (T) (m1 / (1 - o->product * m1));
        T c2 = (T) (1 / (1 - pow(o->beta2, (double) t)));
        for (Index i = 0; i < n; i++) {
            s1[i] = decay * s1[i] + ((T) 1 - decay) * g[i];
            s2[i] = b2 * s2[i] + ((T) 1 - b2) * g[i] * g[i];
            theta[i] -= rate * (cm * s1[i] + cg * g[i]) / (SQRT(s2[i] * c2) + eps);
        }
        break;
    }
    default:
        for (Index i = 0; i < n; i++) theta[i] -= rate * g[i];
        break;
    }
}
