/* The loop of exp_f32.c, which defines EXP_NAME, its name. */

/* 2^k for -150 < k < 130 would leave the exponent's range: two factors do not. */
static void EXP_NAME(Index n, const float *x, float *y)
{
    const float shift = 0x1.8p23f, log2e = 0x1.715476p0f, ln2_high = 0x1.62e400p-1f,
                ln2_low = 0x1.7f7d1cp-20f;
    for (Index i = 0; i < n; i++) {
        float v = x[i];
        v = v < -104.0f ? -104.0f : v;
        v = v > 89.0f ? 89.0f : v;
        float kd = fmaf(v, log2e, shift);
        int32_t k;
        memcpy(&k, &kd, sizeof k);
        k -= 0x4B400000;
        kd -= shift;
        float r = fmaf(kd, -ln2_high, v);
        r = fmaf(kd, -ln2_low, r);
        float p = fmaf(r, 1.0f / 5040, 1.0f / 720);
        p = fmaf(p, r, 1.0f / 120);
        p = fmaf(p, r, 1.0f / 24);
        p = fmaf(p, r, 1.0f / 6);
        p = fmaf(p, r, 0.5f);
        p = fmaf(p, r, 1.0f);
        p = fmaf(p, r, 1.0f);
        int32_t half = k >> 1;
        uint32_t b1 = (uint32_t) (half + 127) << 23, b2 = (uint32_t) (k - half + 127) << 23;
        float s1, s2;
        memcpy(&s1, &b1, sizeof s1);
        memcpy(&s2, &b2, sizeof s2);
        y[i] = p * s1 * s2;
    }
}

#undef EXP_NAME
