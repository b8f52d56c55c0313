/**
 * Starts to watch a transfer: `onDrip` is called where in one window less bytes move than the policy's minimum. A side
 * that sends a byte now and then is not idle, and would else hold a command for as long as a request may take.
 */
export function watchTransferRate({ rateWindow, minimumRate }, onDrip) {
    let bytes = 0;
    let before = 0;
    const timer = setInterval(() => {
        if (bytes - before < (minimumRate * rateWindow) / 1_000)
            onDrip();
        before = bytes;
    }, rateWindow);
    return {
        moved: (now) => {
            bytes = now;
        },
        stop: () => clearInterval(timer),
    };
}
//# sourceMappingURL=transfer-rate.js.map